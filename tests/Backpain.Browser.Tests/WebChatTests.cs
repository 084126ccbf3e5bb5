using Microsoft.Playwright;

namespace Backpain.Browser.Tests;

/// <summary>Microsoft's Web Chat in the place of our own client.</summary>
[Collection(Site.Name)]
public sealed class WebChatTests(Site site)
{
    [Fact]
    public async Task Web_Chat_answers_warns_and_survives_a_reload()
    {
        await using var page = await site.VisitAsync("/?client=webchat", 375, 740);
        var chat = await page.OpenChatAsync();
        (await page.Browser.EvaluateAsync<bool>("Boolean(window.WebChat)")).ShouldBeTrue();

        (await chat.SayAsync("does it hurt?"))[0].Topics.ShouldBe(["does-it-hurt"]);
        (await chat.SayAsync("both my legs went numb today and I can't pee")).ShouldHaveSingleItem().Level.ShouldBe("999");

        await Assertions.Expect(page.Bubbles.Last.Locator("blockquote > p").First).ToHaveTextAsync("Urgent advice");
        await Assertions.Expect(page.Bubbles.Last.Locator(".webchat__bubble__content")).ToHaveCSSAsync("border-top-width", "3px");
        (await Axe.ViolationsAsync(page)).ShouldBeEmpty();
        await (await page.ReloadAsync()).ShowsAllAsync();
        page.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_that_a_client_uploads_is_declined_kindly()
    {
        await using var page = await site.VisitAsync("/?client=webchat");
        await page.OpenChatAsync();

        var answer = await page.Browser.EvaluateAsync<string>("""
            async () => {
              const generated = await fetch('/v3/directline/tokens/generate', { method: 'POST' });
              const { token, domain } = await generated.json();
              const client = WebChat.createDirectLine({ token, domain });
              const answered = new Promise(resolve => {
                client.activity$.subscribe(({ text }) => text?.includes('open files') && resolve(text));
                setTimeout(() => resolve('no answer'), 60_000);
              });
              const file = URL.createObjectURL(new Blob(['scan'], { type: 'image/png' }));
              client.postActivity({ type: 'message', from: { id: 'patient' }, attachments: [{ contentType: 'image/png', contentUrl: file, name: 'scan.png' }] }).subscribe();
              return answered;
            }
            """);

        answer.ShouldContain("can't open files");
    }
}
