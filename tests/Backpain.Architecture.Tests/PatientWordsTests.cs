using System.Text.RegularExpressions;
using Backpain.Knowledge.Content;

namespace Backpain.Architecture.Tests;

/// <summary>Words for patients stand in <c>content/</c>.</summary>
public sealed partial class PatientWordsTests
{
    private static readonly ContentSnapshot Content = ContentLibrary.Read(Repository.PathOf("content"));

    [Theory]
    [InlineData("dialogs")]
    [InlineData("knowledge")]
    [InlineData("consultations")]
    [InlineData("bot/Web")]
    [InlineData("bot/Pages")]
    [InlineData("bot/Mail")]
    [InlineData("bot/Messaging")]
    public void No_sentence_to_a_patient_stands_in_code(string folder)
    {
        var sentences = Repository.Files(folder, "*.cs")
            .SelectMany(file => File.ReadLines(file).Where(line => !Comment().IsMatch(line)).SelectMany(line => Literal().Matches(line)).Select(literal => literal.Value))
            .Where(literal => Address().IsMatch(literal));

        sentences.ShouldBeEmpty();
    }

    [Fact]
    public void Every_wording_that_code_names_exists()
    {
        var named = ((string[])["dialogs", "bot"]).SelectMany(room => Repository.Files(room, "*.cs").Concat(Repository.Files(room, "*.cshtml")))
            .SelectMany(file => Key().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value))
            .Distinct()
            .ToList();

        named.ShouldContain("conversation.welcome");
        named.Where(key => !Content.Wording.TryGet(key, out _)).ShouldBeEmpty();
    }

    /// <summary>Words that speak to somebody.</summary>
    [GeneratedRegex(@"\b(?:you|your|you're|sorry|please|thank)\b.*\s.*\s", RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    [GeneratedRegex("\"(?:[^\"\\\\]|\\\\.)*\"")]
    private static partial Regex Literal();

    [GeneratedRegex(@"^\s*//|GeneratedRegex")]
    private static partial Regex Comment();

    /// <summary>A complete key: nothing is appended to it.</summary>
    [GeneratedRegex("\"((?:card|channel|fromClinic|conversation|forms|group|answer|urgent|requestConsultation|requestReport|page|launcher|mail)\\.(?!js\\b)[a-z][A-Za-z0-9-]*[A-Za-z0-9])\"(?!\\s*\\+)")]
    private static partial Regex Key();
}
