using Backpain.Knowledge.Content;
using Backpain.Knowledge.Learning;
using Microsoft.Extensions.Logging.Abstractions;

// Arguments: the content directory, and the file to keep what it teaches in. Faults are told in the form that MSBuild shows as errors.
var (contentDirectory, file) = (args[0], args[1]);
var folder = Directory.CreateDirectory(Path.GetDirectoryName(file)!).FullName;
try
{
    _ = ContentLibrary.Read(contentDirectory, new LearnedPlaces([folder], folder, NullLogger<LearnedPlaces>.Instance)).Learned.Value;
    File.SetLastWriteTimeUtc(file, TimeProvider.System.GetUtcNow().UtcDateTime);
    return 0;
}
catch (ContentFaultsException faulty)
{
    foreach (var fault in faulty.Faults)
    {
        await Console.Error.WriteLineAsync($"{Path.GetFullPath(fault.File, Path.GetFullPath(contentDirectory))}({fault.Line}): error CONTENT: {fault.Reason}");
    }

    return 1;
}
