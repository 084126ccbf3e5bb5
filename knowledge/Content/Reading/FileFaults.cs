namespace Backpain.Knowledge.Content.Reading;

/// <summary>Collects the faults of one file into the list of all.</summary>
internal sealed class FileFaults(string file, ICollection<ContentFault> all)
{
    /// <summary>Path relative to the content directory.</summary>
    internal string File => file;

    internal void Add(int line, string reason) => all.Add(new ContentFault(file, line, reason));
}
