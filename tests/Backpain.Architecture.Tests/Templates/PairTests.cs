using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Backpain.Architecture.Tests.Templates;

/// <summary>Bicep is what people edit; the ARM JSON beside it says the same.</summary>
public sealed class PairTests
{
    /// <summary>Set to write the JSON anew from the Bicep.</summary>
    private const string Approve = "BACKPAIN_WRITE_ARM";

    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Theory]
    [InlineData("main")]
    [InlineData("backpain")]
    public void The_ARM_template_is_what_the_Bicep_says(string name)
    {
        var said = ArmTemplate.Of(Azure.PathOf(name + ".bicep"));
        if (Environment.GetEnvironmentVariable(Approve) is not null)
        {
            File.WriteAllText(Azure.PathOf(name + ".json"), said.ToJsonString(Layout) + "\n");
        }

        JsonNode.DeepEquals(Azure.Json(name + ".json"), said).ShouldBeTrue($"{name}.json is not what {name}.bicep says; {Approve}=1 writes it anew.");
    }

    [Theory]
    [InlineData("a == 'x' ? b : c", "[if(equals(parameters('a'), 'x'), parameters('b'), parameters('c'))]")]
    [InlineData("!empty(a)", "[not(empty(parameters('a')))]")]
    [InlineData("'it\\'s {${a}}'", "[format('it''s {{{0}}}', parameters('a'))]")]
    [InlineData("map(a, i => { n: i })", "[map(parameters('a'), lambda('i', createObject('n', lambdaVariables('i'))))]")]
    [InlineData("r.properties.host", "[reference(resourceId('T/r', parameters('a')), '2020-01-01').host]")]
    [InlineData("r.listKeys().keys[0].value", "[listKeys(resourceId('T/r', parameters('a')), '2020-01-01').keys[0].value]")]
    [InlineData("m!.outputs.x", "[reference(resourceId('Microsoft.Resources/deployments', 'm'), '2022-09-01').outputs.x.value]")]
    public void An_expression_is_said_in_ARM_as_Bicep_s_compiler_says_it(string bicep, string arm)
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, $$"""
            param a string
            param b string
            param c string
            resource r 'T/r@2020-01-01' existing = {
              name: a
            }
            module m 'other.bicep' = {
              name: 'm'
            }
            output said string = {{bicep}}
            """);
        var file = BicepFile.Load(path);
        File.Delete(path);

        ((string)new ArmExpressions(file).Json(file.Every("output").Single().Value)!).ShouldBe(arm);
    }

    [Theory]
    [InlineData("param a array = [for i in range(0, 2): i]")]
    [InlineData("@export()\nparam a string")]
    [InlineData("targetScope = 'tenant'")]
    [InlineData("output a string = b")]
    [InlineData("var a = b.?c")]
    public void What_the_reader_of_Bicep_does_not_know_it_refuses(string bicep)
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, bicep + "\n");

        Should.Throw<FormatException>(() => ArmTemplate.Of(path));
        File.Delete(path);
    }
}
