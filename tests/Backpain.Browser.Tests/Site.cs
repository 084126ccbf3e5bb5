using Backpain.Tests.Support;
using Microsoft.Playwright;

namespace Backpain.Browser.Tests;

/// <summary>One browser and one running program for the tests that can share them.</summary>
public sealed class Site : IAsyncLifetime, IDisposable
{
    internal const string Name = "site";

    /// <summary>Lets another program have tokens, as Azure's Direct Line does.</summary>
    internal const string Secret = "a-secret-of-the-shared-site";

    private const int PatienceMilliseconds = 60_000;

    private static readonly string[] Quiet =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    private readonly TemporaryDirectory data = new();
    private IPlaywright playwright = null!;
    private IBrowser browser = null!;
    private RunningProgram program = null!;

    internal string Address => program.Address;

    public async Task InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(PatienceMilliseconds);
        var starting = RunningProgram.StartAsync(new Dictionary<string, string> { ["Backpain:DataDirectory"] = data.Path, ["Backpain:DirectLine:Secret"] = Secret });
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium(), Args = Quiet });
        program = await starting;
    }

    public async Task DisposeAsync() => await browser.DisposeAsync();

    public void Dispose()
    {
        playwright.Dispose();
        program.Dispose();
        data.Dispose();
    }

    /// <inheritdoc cref="RunningProgram.CallAsync"/>
    internal Task<string> CallAsync(params string[] arguments) => program.CallAsync(arguments);

    /// <summary>A page of a person who has never been here.</summary>
    internal async Task<PatientPage> VisitAsync(string path, int width = 1280, int height = 800, ColorScheme scheme = ColorScheme.Light, string? address = null)
    {
        var context = await browser.NewContextAsync(new() { BaseURL = address ?? Address, ViewportSize = new() { Width = width, Height = height }, ColorScheme = scheme });
        context.SetDefaultTimeout(PatienceMilliseconds);
        return await PatientPage.VisitAsync(await context.NewPageAsync(), path);
    }

    private static string? Chromium() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);
}

[CollectionDefinition(Site.Name)]
public sealed class SharedSite : ICollectionFixture<Site>;
