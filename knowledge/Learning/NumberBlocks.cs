using System.Runtime.InteropServices;

namespace Backpain.Knowledge.Learning;

/// <summary>Arrays in a file, each with its length before it.</summary>
internal static class NumberBlocks
{
    internal static void WriteAll<T>(this BinaryWriter writer, ReadOnlySpan<T> values)
        where T : unmanaged
    {
        writer.Write(values.Length);
        writer.Write(MemoryMarshal.AsBytes(values));
    }

    internal static T[] ReadAll<T>(this BinaryReader reader)
        where T : unmanaged
    {
        var values = GC.AllocateUninitializedArray<T>(reader.ReadInt32());
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }

    internal static void WriteAll(this BinaryWriter writer, IReadOnlyCollection<string> texts)
    {
        writer.Write(texts.Count);
        foreach (var text in texts)
        {
            writer.Write(text);
        }
    }

    internal static string[] ReadTexts(this BinaryReader reader)
    {
        var texts = new string[reader.ReadInt32()];
        for (var at = 0; at < texts.Length; at++)
        {
            texts[at] = reader.ReadString();
        }

        return texts;
    }
}
