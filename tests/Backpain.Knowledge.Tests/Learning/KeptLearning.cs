using System.Security.Cryptography;
using Backpain.Knowledge.Content;
using Backpain.Knowledge.Learning;
using Backpain.Knowledge.Tests.Content;

namespace Backpain.Knowledge.Tests.Learning;

/// <summary>Content that a test may change, and a place where what it teaches is kept.</summary>
internal sealed class KeptLearning : IDisposable
{
    internal KeptLearning() => Content.Write("urgentSymptoms/examples/ada.md", """
        ---
        title: Messages by Ada
        owner: The tea committee
        ---
        ## Scald {#scald}

        ::: says
        - boiling water scalded my skin
        - my arm went in the kettle
        :::

        ::: near-misses
        - my tea is boiling hot
        - the kettle is in my hand
        :::
        """);

    internal CopyOfSampleContent Content { get; } = new();

    internal string Place { get; } = Directory.CreateTempSubdirectory("backpain-learned-").FullName;

    internal string File => Path.Combine(Place, LearnedFile.Name);

    internal CollectedLog<LearnedPlaces> Log { get; } = new();

    /// <summary>How often it was learned and kept.</summary>
    internal int TimesLearned => Log.Lines.Count(line => line.Contains("learned from anew", StringComparison.Ordinal));

    /// <summary>As a program does that starts.</summary>
    internal ContentSnapshot Read()
    {
        var read = ContentLibrary.Read(Content.Location, new LearnedPlaces([Place], Place, Log));
        _ = read.Learned.Value;
        return read;
    }

    /// <summary>The same for what is the same bit for bit.</summary>
    internal static string HashOf(ContentSnapshot content)
    {
        var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        content.Learned.Value.WriteTo(writer);
        return Convert.ToHexString(SHA256.HashData(bytes.ToArray()));
    }

    public void Dispose()
    {
        Content.Dispose();
        Directory.Delete(Place, recursive: true);
    }
}
