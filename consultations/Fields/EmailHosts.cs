using System.Collections.Frozen;

namespace Backpain.Consultations.Fields;

/// <summary>The hosts that many people use, and what a mistyped one was meant to be.</summary>
internal static class EmailHosts
{
    /// <summary>Two short hosts can differ by a letter and both be right; longer ones rarely are.</summary>
    private const int ShortestCompared = 8;

    private static readonly WordFile Words = WordFile.Load("emailHosts");
    private static readonly FrozenSet<string> Known = Words["known"].ToFrozenSet();
    private static readonly FrozenDictionary<string, string> Mistaken = Pairs("mistaken").ToFrozenDictionary();
    private static readonly KeyValuePair<string, string>[] Endings = [.. Pairs("endings")];

    /// <summary>The well-known host that this one was meant to be, or null where it is fine or nothing comes close.</summary>
    public static string? Correct(string host)
    {
        if (Known.Contains(host))
        {
            return null;
        }

        var mended = MendEnding(host);
        return Known.Contains(mended) ? mended
            : Mistaken.TryGetValue(host, out var meant) ? meant
            : Nearest(mended);
    }

    private static string MendEnding(string host)
    {
        var ending = Endings.FirstOrDefault(ending => host.EndsWith(ending.Key, StringComparison.Ordinal));
        return ending.Key is null ? host : host[..^ending.Key.Length] + ending.Value;
    }

    private static string? Nearest(string host) =>
        host.Length < ShortestCompared ? null : Known.FirstOrDefault(known => OneSlip.Separates(known, host));

    private static IEnumerable<KeyValuePair<string, string>> Pairs(string section) =>
        Words[section].Select(line => line.Split(' ')).Select(pair => KeyValuePair.Create(pair[0], pair[1]));
}
