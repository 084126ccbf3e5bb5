using YamlDotNet.Serialization;

namespace Backpain.Architecture.Tests.Templates;

/// <summary>The image, and the machine that runs it with a database and a web server.</summary>
public sealed class ContainerTests
{
    private const string Compose = "deploymentTemplates/compose/compose.yaml";

    private static readonly Dictionary<string, object> Machine = new DeserializerBuilder().Build().Deserialize<Dictionary<string, object>>(File.ReadAllText(Repository.PathOf(Compose)));

    private static readonly string[] Dockerfile = File.ReadAllLines(Repository.PathOf("deploymentTemplates/container/Dockerfile"));

    public static TheoryData<string> Services => [.. Section("services").Keys.Select(name => (string)name)];

    [Theory]
    [MemberData(nameof(Services))]
    public void A_service_writes_to_its_volumes_only_and_has_no_rights_to_spare(string service)
    {
        var settings = (IDictionary<object, object>)Section("services")[service];

        settings["read_only"].ShouldBe("true");
        ((IEnumerable<object>)settings["cap_drop"]).ShouldBe(["ALL"]);
        settings.ShouldContainKey("tmpfs");
    }

    [Fact]
    public void No_secret_stands_in_the_compose_file()
    {
        var values = Section("services").Values.Cast<IDictionary<object, object>>().SelectMany(service => (IDictionary<object, object>)service["environment"]);

        values.ShouldAllBe(pair => !((string)pair.Key).Contains("PASSWORD", StringComparison.OrdinalIgnoreCase) || ((string)pair.Value).StartsWith("/run/secrets/", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_secret_of_the_compose_file_is_made_by_the_script()
    {
        var script = File.ReadAllText(Repository.PathOf("deploymentTemplates/compose/makeSecrets.sh"));

        Section("secrets").Keys.ShouldAllBe(name => script.Contains($"keep {name} ", StringComparison.Ordinal) || script.Contains($"ask {name} ", StringComparison.Ordinal) || script.Contains($"-out secrets/{name}\n", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_value_that_the_compose_file_asks_for_has_its_line_in_the_example()
    {
        var asked = System.Text.RegularExpressions.Regex.Matches(File.ReadAllText(Repository.PathOf(Compose)), @"\$\{(\w+)").Select(match => match.Groups[1].Value).Distinct();
        var lines = File.ReadAllLines(Repository.PathOf("deploymentTemplates/compose/example.env")).Where(line => !line.StartsWith('#')).Select(line => line.Split('=')[0]);

        asked.Order().ShouldBe(lines.Order());
    }

    [Fact]
    public void The_image_runs_as_nobody_special_and_says_whether_it_is_ready()
    {
        Dockerfile.ShouldContain("USER 1000:1000");
        Dockerfile.ShouldContain(line => line.Contains("/health/ready", StringComparison.Ordinal));
        Dockerfile.Where(line => line.StartsWith("FROM ", StringComparison.Ordinal)).ShouldAllBe(line => line.Contains("${", StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_image_is_made_from_is_sent_to_its_build()
    {
        var left = File.ReadAllLines(Repository.PathOf(".dockerignore")).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.TrimEnd('/'));
        string[] needed = ["bot", "dialogs", "knowledge", "consultations", "content", "botFrameworkStandIns", "buildSteps", "deploymentTemplates", "deploymentTemplates/container"];

        left.ShouldNotBeEmpty();
        left.ShouldAllBe(line => !needed.Contains(line));
    }

    private static IDictionary<object, object> Section(string name) => (IDictionary<object, object>)Machine[name];
}
