using System.Security.Cryptography;
using System.Text;
using Backpain.Knowledge.Content;

namespace Backpain.Dialogs.Forms;

/// <summary>A fingerprint of the very words: two wordings never share a version, and nobody can forget to raise it.</summary>
internal static class WordingVersion
{
    private const int Length = 12;

    internal static string Of(Phrase phrase) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(phrase.Text)))[..Length];
}
