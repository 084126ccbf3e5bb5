using System.Net;
using System.Net.Http.Headers;

namespace Backpain.Bot.Tests.DirectLine;

public sealed class UploadTests(EchoServer server) : IClassFixture<EchoServer>
{
    [Fact]
    public async Task The_words_of_an_upload_are_taken_and_its_files_are_named()
    {
        using var page = await Page.OpenAsync(server.Bot);
        using var upload = new MultipartFormDataContent { { Activity("""{"type":"message","text":"my scan","channelData":{"clientActivityID":"7"}}"""), "activity" } };
        upload.Add(File(3_000_000), "file", "../scans/back.png");

        var (status, _) = await page.PostRawAsync($"conversations/{page.ConversationId}/upload?userId=u", upload);

        status.ShouldBe(HttpStatusCode.OK);
        var (activities, _) = await page.PollAsync();
        ((string?)activities[1]["channelData"]!["clientActivityID"]).ShouldBe("7");
        ((string?)activities[1]["attachments"]![0]!["name"]).ShouldBe("back.png");
        ((string?)activities[2]["text"])!.ShouldEndWith("my scan with 1");
    }

    [Fact]
    public async Task A_file_alone_is_a_message_without_words()
    {
        using var page = await Page.OpenAsync(server.Bot);
        using var upload = new MultipartFormDataContent { { File(10), "file", "back.png" } };

        (await page.PostRawAsync($"conversations/{page.ConversationId}/upload", upload)).Status.ShouldBe(HttpStatusCode.OK);

        (await page.TextsAsync())[2].ShouldEndWith("with 1");
    }

    [Theory]
    [InlineData("multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\ncut off")]
    [InlineData("multipart/form-data; boundary=b", "no parts")]
    [InlineData("multipart/form-data; boundary=b", "--b\r\nContent-Type: application/vnd.microsoft.activity\r\n\r\n{\r\n--b--\r\n")]
    public async Task A_broken_upload_is_refused(string contentType, string body)
    {
        using var page = await Page.OpenAsync(server.Bot);
        using var upload = new StringContent(body);
        upload.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);

        (await page.PostRawAsync($"conversations/{page.ConversationId}/upload", upload)).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task An_enormous_upload_is_refused()
    {
        using var page = await Page.OpenAsync(server.Bot);
        using var upload = new MultipartFormDataContent { { File(26 * 1024 * 1024), "file", "film.mp4" } };

        (await page.PostRawAsync($"conversations/{page.ConversationId}/upload", upload)).Status.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    private static StringContent Activity(string json) => new(json, new MediaTypeHeaderValue("application/vnd.microsoft.activity"));

    private static ByteArrayContent File(int bytes)
    {
        var file = new ByteArrayContent(new byte[bytes]);
        file.Headers.ContentType = new MediaTypeHeaderValue("image/png");
        return file;
    }
}
