namespace Backpain.Tests.Support;

/// <summary>A directory of its own for one test, gone afterwards.</summary>
public sealed class TemporaryDirectory : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("backpain-tests-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
