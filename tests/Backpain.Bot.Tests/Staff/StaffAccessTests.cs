using System.Net;
using Backpain.Bot.Tests.DirectLine;
using Backpain.Consultations.Staff;
using Backpain.Tests.Support;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Backpain.Bot.Tests.Staff;

/// <summary>Who gets in at <c>/staff</c>, and for how long.</summary>
public sealed class StaffAccessTests : IDisposable
{
    private const string Id = "BP-7K3M-9QXT";

    private static readonly string[] Posts =
    [
        "/staff", $"/staff/requests/{Id}?handler=Note", $"/staff/requests/{Id}?handler=State", $"/staff/requests/{Id}?handler=Resend",
        $"/staff/requests/{Id}?handler=Export", $"/staff/requests/{Id}/erase", "/staff/questions?handler=Dismiss", "/staff/password", "/staff/sign-out",
    ];

    private readonly TemporaryDirectory data = new();
    private readonly RunningBot bot;

    public StaffAccessTests() => bot = RunningBot.Start(data, new EchoBot());

    public void Dispose()
    {
        bot.Dispose();
        data.Dispose();
    }

    [Fact]
    public void Every_page_but_the_sign_in_asks_who_is_there()
    {
        var open = bot.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText!.TrimStart('/').StartsWith("staff", StringComparison.Ordinal))
            .Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null || endpoint.Metadata.GetMetadata<IAuthorizeData>() is null)
            .Select(endpoint => endpoint.RoutePattern.RawText);

        open.ShouldBe(["staff/sign-in"]);
    }

    [Fact]
    public async Task A_stranger_can_do_nothing()
    {
        using var stranger = new StaffVisitor(bot);
        foreach (var path in Posts)
        {
            (await stranger.PostBareAsync(path)).ShouldBe(HttpStatusCode.Redirect, path);
            stranger.Location!.ShouldContain("/staff/sign-in");
        }
    }

    [Fact]
    public async Task Nothing_is_done_without_the_token_of_a_form()
    {
        using var staff = await StaffVisitor.SignedInAsync(bot);

        foreach (var path in Posts.Append("/staff/sign-in"))
        {
            (await staff.PostBareAsync(path)).ShouldBe(HttpStatusCode.BadRequest, path);
        }
    }

    [Fact]
    public async Task With_no_account_the_page_says_how_to_make_one()
    {
        using var stranger = new StaffVisitor(bot);

        await stranger.GetAsync("/staff/sign-in");

        stranger.Html.ShouldContain("staff add NAME");
    }

    [Fact]
    public async Task Signing_in_leads_to_where_one_wanted_to_go_on_this_site_only()
    {
        await bot.Services.GetRequiredService<IStaffAccounts>().AddAsync(StaffVisitor.Name, StaffVisitor.Password, default);
        using var staff = new StaffVisitor(bot);
        foreach (var (wanted, led) in (ValueTuple<string, string>[])[("/staff/figures", "/staff/figures"), ("https://example.org", "/staff"), ("//example.org", "/staff")])
        {
            await staff.GetAsync("/staff/sign-in");
            var path = "/staff/sign-in?ReturnUrl=" + Uri.EscapeDataString(wanted);
            (await staff.PostAsync(path, ("name", StaffVisitor.Name), ("password", StaffVisitor.Password))).ShouldBe(HttpStatusCode.Redirect);
            staff.Location.ShouldBe(led);
            await staff.GetAsync("/staff");
            await staff.PostAsync("/staff/sign-out");
        }
    }

    [Fact]
    public async Task Too_many_wrong_passwords_shut_the_door_to_the_right_one()
    {
        await bot.Services.GetRequiredService<IStaffAccounts>().AddAsync(StaffVisitor.Name, StaffVisitor.Password, default);
        using var staff = new StaffVisitor(bot);
        for (var number = 0; number < 5; number++)
        {
            (await staff.SignInAsync("wrong password")).ShouldBe(HttpStatusCode.Unauthorized);
        }

        (await staff.SignInAsync(StaffVisitor.Password)).ShouldBe(HttpStatusCode.TooManyRequests);

        staff.Html.ShouldContain("try again at 11:15");
    }

    [Fact]
    public async Task A_session_ends_when_it_is_left_alone_and_at_the_end_of_a_long_day()
    {
        using var staff = await StaffVisitor.SignedInAsync(bot);
        for (var minutes = 20; minutes < 12 * 60; minutes += 20)
        {
            bot.Clock.Advance(TimeSpan.FromMinutes(20));
            (await staff.GetAsync("/staff")).ShouldBe(HttpStatusCode.OK, $"{minutes} minutes");
        }

        bot.Clock.Advance(TimeSpan.FromMinutes(20));
        (await staff.GetAsync("/staff")).ShouldBe(HttpStatusCode.Redirect);

        await staff.SignInAsync(StaffVisitor.Password);
        bot.Clock.Advance(TimeSpan.FromMinutes(31));
        (await staff.GetAsync("/staff")).ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Another_password_ends_the_sessions_elsewhere_and_not_this_one()
    {
        using var here = await StaffVisitor.SignedInAsync(bot);
        using var elsewhere = new StaffVisitor(bot);
        await elsewhere.SignInAsync(StaffVisitor.Password);
        const string Chosen = "another good password";

        await here.GetAsync("/staff/password");
        await here.PostAsync("/staff/password", ("current", StaffVisitor.Password), ("chosen", Chosen), ("again", Chosen));

        (await here.GetAsync("/staff")).ShouldBe(HttpStatusCode.OK);
        (await elsewhere.GetAsync("/staff")).ShouldBe(HttpStatusCode.Redirect);
        (await elsewhere.SignInAsync(Chosen)).ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_password_is_changed_only_by_whoever_knows_it()
    {
        using var staff = await StaffVisitor.SignedInAsync(bot);
        await staff.GetAsync("/staff/password");

        await staff.PostAsync("/staff/password", ("current", "wrong password"), ("chosen", "another good password"), ("again", "another good password"));

        staff.Html.ShouldContain("The current password is wrong");
        using var again = new StaffVisitor(bot);
        (await again.SignInAsync(StaffVisitor.Password)).ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Signing_out_ends_the_session()
    {
        using var staff = await StaffVisitor.SignedInAsync(bot);
        await staff.GetAsync("/staff");

        await staff.PostAsync("/staff/sign-out");

        (await staff.GetAsync("/staff")).ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Cookies_are_for_https_and_this_site_alone_and_no_page_is_kept()
    {
        using var secureData = new TemporaryDirectory();
        using var secure = RunningBot.Start(secureData, new EchoBot(), settings: new Dictionary<string, string> { ["Backpain:PublicAddress"] = "https://clinic.example.org" });
        using var stranger = new StaffVisitor(secure);

        await stranger.GetAsync("/staff/sign-in");

        var cookie = stranger.Answer.Headers.GetValues("Set-Cookie").Single();
        foreach (var part in (string[])["secure", "httponly", "samesite=strict", "path=/staff"])
        {
            cookie.ShouldContain(part);
        }

        stranger.Answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        stranger.Answer.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("default-src 'none'");
    }
}
