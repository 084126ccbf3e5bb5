using System.Security.Cryptography;
using System.Text;

namespace Backpain.Knowledge.Learning;

/// <summary>
/// A file that keeps what was learned: a mark, the key of what it was learned from, its hash and its length, and then what was learned. It is only read when all of them fit, and
/// appears whole or not at all, whoever else writes it at the same time.
/// </summary>
internal static class LearnedFile
{
    internal const string Name = "learned.bin";

    private const string Mark = "backpain learned content\n";
    private static readonly int HeaderLength = Mark.Length + LearningKey.Length + SHA256.HashSizeInBytes + sizeof(long);

    /// <returns>Null when it was learned from something else.</returns>
    /// <exception cref="InvalidDataException">The file is damaged; says how.</exception>
    /// <exception cref="IOException">The file is missing or can't be read.</exception>
    internal static LearnedContent? Read(string path, LearningKey key)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        using var reader = new BinaryReader(file);
        Expect(file.Length >= HeaderLength && reader.ReadBytes(Mark.Length).AsSpan().SequenceEqual(Encoding.ASCII.GetBytes(Mark)), "it is no such file");
        if (Encoding.ASCII.GetString(reader.ReadBytes(LearningKey.Length)) != key.Hash)
        {
            return null;
        }

        var hash = reader.ReadBytes(SHA256.HashSizeInBytes);
        Expect(reader.ReadInt64() == file.Length - HeaderLength, "it is too short or too long");
        Expect(SHA256.HashData(file).AsSpan().SequenceEqual(hash), "it is damaged");
        file.Position = HeaderLength;
        return LearnedContent.ReadFrom(reader);
    }

    /// <exception cref="IOException">The file can't be written, as <see cref="UnauthorizedAccessException"/> says too.</exception>
    internal static void Write(string path, LearningKey key, LearnedContent learned)
    {
        var unfinished = $"{path}.{Guid.NewGuid():N}";
        try
        {
            WriteUnfinished(unfinished, key, learned);
            File.Move(unfinished, path, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private static void WriteUnfinished(string path, LearningKey key, LearnedContent learned)
    {
        using var file = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite);
        using var writer = new BinaryWriter(file);
        file.Position = HeaderLength;
        learned.WriteTo(writer);
        writer.Flush();
        file.Position = HeaderLength;
        var hash = SHA256.HashData(file);
        file.Position = 0;
        writer.Write(Encoding.ASCII.GetBytes(Mark + key.Hash));
        writer.Write(hash);
        writer.Write(file.Length - HeaderLength);
    }

    private static void Expect(bool isSo, string reason)
    {
        if (!isSo)
        {
            throw new InvalidDataException(reason);
        }
    }
}
