using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Backpain.Architecture.Tests.Templates;

/// <summary>What must never be loosened by an edit.</summary>
public sealed partial class GuardTests
{
    [Theory]
    [InlineData("Microsoft.Web/sites", "httpsOnly", "true")]
    [InlineData("Microsoft.Web/sites", "siteConfig.minTlsVersion", "1.2")]
    [InlineData("Microsoft.Web/sites", "siteConfig.ftpsState", "Disabled")]
    [InlineData("Microsoft.Web/sites", "siteConfig.healthCheckPath", "/health/ready")]
    [InlineData("Microsoft.App/containerApps", "configuration.ingress.allowInsecure", "false")]
    [InlineData("Microsoft.Storage/storageAccounts", "minimumTlsVersion", "TLS1_2")]
    [InlineData("Microsoft.Storage/storageAccounts", "supportsHttpsTrafficOnly", "true")]
    [InlineData("Microsoft.Storage/storageAccounts", "allowBlobPublicAccess", "false")]
    [InlineData("Microsoft.DBforPostgreSQL/flexibleServers", "network.publicNetworkAccess", "Disabled")]
    [InlineData("Microsoft.DBforPostgreSQL/flexibleServers/configurations", "value", "TLSv1.2")]
    [InlineData("Microsoft.KeyVault/vaults", "enableRbacAuthorization", "true")]
    [InlineData("Microsoft.KeyVault/vaults", "enablePurgeProtection", "true")]
    public void A_resource_is_as_closed_as_it_can_be(string type, string property, string value)
    {
        var resource = Azure.Every(type).ShouldHaveSingleItem();

        property.Split('.').Aggregate(resource["properties"], (node, name) => node![name])!.ToString().ShouldBe(value);
    }

    [Fact]
    public void The_program_s_identity_may_read_secrets_and_pull_images_and_nothing_else()
    {
        var roles = Azure.Scopes(Azure.Json("backpain.json")).Where(scope => Azure.Resources(scope).Any(resource => (string)resource["type"]! == "Microsoft.Authorization/roleAssignments"))
            .SelectMany(scope => scope["variables"]!.AsObject()).Select(variable => $"{variable.Key} {variable.Value}");

        // Key Vault Secrets User and AcrPull, by the ids that they have in every tenant.
        roles.ShouldBe(["pullImages 7f951dda-4ed3-4680-a7ca-43fe172d538d", "readSecrets 4633458b-17de-408a-b874-0445c86b69e6"], ignoreOrder: true);
        Azure.Every("Microsoft.Authorization/roleAssignments").ShouldAllBe(role => role["scope"] != null);
    }

    [Fact]
    public void No_password_key_or_token_travels_in_the_open()
    {
        var open = Azure.Scopes(Azure.Json("main.json")).SelectMany(scope => scope["parameters"]!.AsObject())
            .Where(parameter => Secret().IsMatch(parameter.Key) && (string)parameter.Value!["type"]! != "securestring");

        open.ShouldBeEmpty();
    }

    [Fact]
    public void No_secret_is_among_the_outputs_or_the_plain_settings()
    {
        foreach (var scope in Azure.Scopes(Azure.Json("main.json")))
        {
            var secure = scope["parameters"]!.AsObject().Where(parameter => (string)parameter.Value!["type"]! == "securestring").Select(parameter => $"parameters('{parameter.Key}')").ToList();
            var shown = Azure.ExpressionsIn(scope["outputs"]).Concat(Azure.Nested(scope).Select(nested => nested["properties"]!["parameters"]!["settings"]?.ToJsonString() ?? ""));
            shown.Where(text => secure.Any(name => text.Contains(name, StringComparison.Ordinal)) || text.Contains("listKeys", StringComparison.Ordinal)).ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData("main.json", "newResourceGroup.parameters.json", "2018-05-01/subscriptionDeploymentParameters.json#")]
    [InlineData("backpain.json", "existingResourceGroup.parameters.json", "2019-04-01/deploymentParameters.json#")]
    public void A_parameter_file_fits_its_template(string template, string file, string schema)
    {
        var declared = Azure.Json(template)["parameters"]!.AsObject();
        var given = Azure.Json(file)["parameters"]!.AsObject();

        ((string)Azure.Json(file)["$schema"]!).ShouldEndWith(schema);
        given.Select(pair => pair.Key).ShouldBeSubsetOf(declared.Select(pair => pair.Key));
        given.Where(pair => pair.Value!["value"] is { } value && !Fits(value, declared[pair.Key]!)).ShouldBeEmpty();
        // Secrets are typed in, or come from a vault: never from the file.
        declared.Where(pair => pair.Value!["defaultValue"] is null && !given.ContainsKey(pair.Key)).ShouldAllBe(pair => IsSecure(pair.Value!));
        given.Where(pair => IsSecure(declared[pair.Key]!)).ShouldAllBe(pair => pair.Value!["reference"]!["keyVault"]!["id"] != null && pair.Value["value"] == null);
    }

    private static bool IsSecure(JsonNode parameter) => (string)parameter["type"]! == "securestring";

    private static bool Fits(JsonNode value, JsonNode parameter) =>
        value.GetValueKind().ToString() == (string)parameter["type"]! switch { "int" => "Number", "array" => "Array", "bool" => "True", _ => "String" }
        && (parameter["allowedValues"] is not { } allowed || allowed.AsArray().Any(one => JsonNode.DeepEquals(one, value)));

    [GeneratedRegex("(?:Password|Token|Key|Secret|onnectionString)$", RegexOptions.IgnoreCase)]
    private static partial Regex Secret();
}
