using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Backpain.Architecture.Tests.Templates;

/// <summary>Whatever a template names is there, read from the ARM JSON alone.</summary>
public sealed partial class ReferenceTests
{
    /// <summary>Functions of ARM that the templates use; one more is looked up before it is added.</summary>
    private static readonly string[] Known =
    [
        "concat", "createArray", "createObject", "empty", "equals", "extensionResourceId", "format", "guid", "if", "json", "lambda", "lambdaVariables", "length",
        "listChannelWithKeys", "listKeys", "map", "not", "null", "parameters", "range", "reference", "resourceGroup", "resourceId", "string", "subscription",
        "subscriptionResourceId", "take", "tenant", "toObject", "union", "uniqueString", "variables",
    ];

    public static TheoryData<string> Files => ["main.json", "backpain.json"];

    [Theory]
    [MemberData(nameof(Files))]
    public void Parameters_and_variables_that_are_used_are_declared_and_the_other_way_round(string file)
    {
        foreach (var scope in Azure.Scopes(Azure.Json(file)))
        {
            foreach (var (kind, function) in ((string, string)[])[("parameters", "parameters"), ("variables", "variables")])
            {
                var used = Azure.ExpressionsIn(scope).SelectMany(text => Regex.Matches(text, $@"\b{function}\('(\w+)'\)")).Select(match => match.Groups[1].Value);
                used.Distinct().Order().ShouldBe(scope[kind]!.AsObject().Select(pair => pair.Key).Order());
            }
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_module_is_given_what_it_asks_for_and_nothing_else(string file)
    {
        foreach (var nested in Azure.Scopes(Azure.Json(file)).SelectMany(Azure.Nested))
        {
            var given = nested["properties"]!["parameters"]!.AsObject().Select(pair => pair.Key).ToList();
            var declared = nested["properties"]!["template"]!["parameters"]!.AsObject();
            given.ShouldBeSubsetOf(declared.Select(pair => pair.Key));
            declared.Where(pair => pair.Value!["defaultValue"] is null).Select(pair => pair.Key).ShouldBeSubsetOf(given);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void What_a_module_is_asked_for_it_has_among_its_outputs(string file)
    {
        foreach (var scope in Azure.Scopes(Azure.Json(file)))
        {
            var outputs = Azure.Nested(scope).SelectMany(nested => nested["properties"]!["template"]!["outputs"]!.AsObject().Select(pair => $"{nested["name"]}.{pair.Key}"));
            var asked = Azure.ExpressionsIn(scope).SelectMany(text => Output().Matches(text)).Select(match => $"{match.Groups[1].Value}.{match.Groups[2].Value}");
            asked.ShouldBeSubsetOf(outputs);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_resource_waits_only_for_resources_that_are_made_beside_it_and_never_in_a_circle(string file)
    {
        foreach (var scope in Azure.Scopes(Azure.Json(file)))
        {
            var waiting = Azure.Resources(scope).ToDictionary(Id, resource => (resource["dependsOn"]?.AsArray() ?? []).Select(before => Key((string)before!)).ToList());
            for (var made = waiting.Where(resource => resource.Value.Count == 0).ToList(); made.Count > 0; made = [.. waiting.Where(resource => resource.Value.Count == 0)])
            {
                made.ForEach(done => waiting.Remove(done.Key));
                foreach (var left in waiting.Values)
                {
                    left.RemoveAll(before => made.Any(done => done.Key == before));
                }
            }

            waiting.ShouldBeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_function_is_one_of_ARM_s_and_every_bracket_is_closed(string file)
    {
        foreach (var text in Azure.Scopes(Azure.Json(file)).SelectMany(Azure.ExpressionsIn).Select(text => Quoted().Replace(text, "''")))
        {
            Function().Matches(text).Select(match => match.Groups[1].Value).ShouldBeSubsetOf(Known);
            (text.Count(sign => sign == '('), text.Count(sign => sign == '[')).ShouldBe((text.Count(sign => sign == ')'), text.Count(sign => sign == ']')));
        }
    }

    [Fact]
    public void A_type_has_one_version_everywhere_and_it_is_a_date()
    {
        var versions = Azure.Scopes(Azure.Json("main.json")).SelectMany(Azure.Resources).GroupBy(resource => (string)resource["type"]!, resource => (string)resource["apiVersion"]!).ToList();

        versions.Count.ShouldBeGreaterThan(20);
        versions.ShouldAllBe(type => type.Distinct().Count() == 1 && Version().IsMatch(type.First()));
    }

    /// <summary>Type and name, in the form that <see cref="Key"/> makes of a <c>dependsOn</c>.</summary>
    private static string Id(JsonObject resource)
    {
        var name = (string)resource["name"]!;
        var segments = Segments().Match(name);
        var names = segments.Success ? segments.Groups[1].Value : name.StartsWith('[') ? name[1..^1] : $"'{name}'";
        return $"'{resource["type"]}', {names}";
    }

    private static string Key(string dependsOn) => dependsOn[(dependsOn.IndexOf('(', StringComparison.Ordinal) + 1)..^2];

    [GeneratedRegex(@"'Microsoft\.Resources/deployments', '(\w+)'\), '[\d-]+'\)\.outputs\.(\w+)\.value")]
    private static partial Regex Output();

    [GeneratedRegex(@"^\[format\('(?:\{\d\}/)+\{\d\}', (.+)\)\]$")]
    private static partial Regex Segments();

    [GeneratedRegex("'(?:[^']|'')*'")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\b([A-Za-z]\w*)\(")]
    private static partial Regex Function();

    [GeneratedRegex(@"^20\d\d-(?:0[1-9]|1[0-2])-[0-3]\d(?:-preview)?$")]
    private static partial Regex Version();
}
