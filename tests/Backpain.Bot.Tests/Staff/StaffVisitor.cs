using System.Net;
using System.Text.RegularExpressions;
using Backpain.Consultations.Staff;
using Microsoft.Extensions.DependencyInjection;

namespace Backpain.Bot.Tests.Staff;

/// <summary>Somebody with a browser at <c>/staff</c>: keeps cookies, and sends with a form what stood in the page.</summary>
internal sealed partial class StaffVisitor(RunningBot bot) : IDisposable
{
    internal const string Name = "Rowan Ashby";
    internal const string Password = "correct horse battery";

    private readonly HttpClient http = new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = bot.ClientOptions.BaseAddress };

    private string token = "";

    internal string Html { get; private set; } = "";

    /// <summary>Where the last answer led, or null.</summary>
    internal string? Location { get; private set; }

    internal HttpResponseMessage Answer { get; private set; } = new();

    internal static async Task<StaffVisitor> SignedInAsync(RunningBot bot)
    {
        await bot.Services.GetRequiredService<IStaffAccounts>().AddAsync(Name, Password, default);
        var visitor = new StaffVisitor(bot);
        (await visitor.SignInAsync(Password)).ShouldBe(HttpStatusCode.Redirect);
        return visitor;
    }

    internal async Task<HttpStatusCode> SignInAsync(string password, string name = Name)
    {
        await GetAsync("/staff/sign-in");
        return await PostAsync("/staff/sign-in", ("name", name), ("password", password));
    }

    internal async Task<HttpStatusCode> GetAsync(string path) => await TakeAsync(await http.GetAsync(new Uri(path, UriKind.Relative)));

    /// <summary>With the token of the page that was read last.</summary>
    internal Task<HttpStatusCode> PostAsync(string path, params (string Name, string Value)[] fields) =>
        PostBareAsync(path, [.. fields, ("__RequestVerificationToken", token)]);

    internal async Task<HttpStatusCode> PostBareAsync(string path, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await TakeAsync(await http.PostAsync(new Uri(path, UriKind.Relative), form));
    }

    public void Dispose() => http.Dispose();

    private async Task<HttpStatusCode> TakeAsync(HttpResponseMessage answer)
    {
        (Answer, Location) = (answer, answer.Headers.Location?.OriginalString);
        Html = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        token = Token().Match(Html) is { Success: true } found ? found.Groups[1].Value : token;
        return answer.StatusCode;
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
