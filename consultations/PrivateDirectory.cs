namespace Backpain.Consultations;

/// <summary>A directory that only the account of the bot may open, where the system knows such a thing.</summary>
internal static class PrivateDirectory
{
    public static DirectoryInfo Create(string path) => OperatingSystem.IsWindows()
        ? Directory.CreateDirectory(path)
        : Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
}
