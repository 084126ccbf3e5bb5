using System.Text.RegularExpressions;

namespace Backpain.Architecture.Tests;

/// <summary>What the documents name must be there.</summary>
public sealed partial class DocumentTests
{
    private static readonly string[] Places = ["bot", "dialogs", "knowledge", "consultations", "content", "tests", "docs", "botFrameworkStandIns", "deploymentTemplates", ".ci"];

    public static TheoryData<string> Documents =>
        [.. Repository.Files("docs", "*.md").Append(Repository.PathOf("README.md")).Append(Repository.PathOf("botFrameworkStandIns/README.md")).Select(file => Path.GetRelativePath(Repository.Root, file))];

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_path_that_a_document_names_exists(string document)
    {
        var folder = Path.GetDirectoryName(Repository.PathOf(document))!;
        var text = File.ReadAllText(Repository.PathOf(document));
        var missing = Quoted().Matches(text).Select(match => match.Groups[1].Value).Where(IsPath).Select(Repository.PathOf)
            .Concat(Link().Matches(text).Select(match => Path.Combine(folder, match.Groups[1].Value)))
            .Where(path => !Path.Exists(path));

        missing.ShouldBeEmpty();
    }

    private static bool IsPath(string text) => Places.Contains(text.Split('/')[0]) && text.Contains('/', StringComparison.Ordinal) && !text.Contains('*', StringComparison.Ordinal) && !text.Contains('{', StringComparison.Ordinal);

    [GeneratedRegex(@"`([\w.\-/{}*]+)`")]
    private static partial Regex Quoted();

    /// <summary>Links inside the repository.</summary>
    [GeneratedRegex(@"\]\((?!https?:|#)([^)#\s]+)")]
    private static partial Regex Link();
}
