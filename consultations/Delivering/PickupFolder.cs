using System.Net.Mail;

namespace Backpain.Consultations.Delivering;

/// <summary>
/// Puts each mail as one .eml file into a folder; never half a file, and the same file when a mail is sent again. What still lies there is ours to take back.
/// </summary>
internal sealed class PickupFolder(ConsultationsOptions options) : IMailTransport
{
    private readonly string folder = Path.GetFullPath(options.Mail.PickupDirectory!);

    public async Task SendAsync(MailMessage message, string key, CancellationToken cancellationToken)
    {
        PrivateDirectory.Create(folder);
        var writing = Path.Combine(folder, $".writing-{key}");
        DeleteLeftovers(writing);
        Directory.CreateDirectory(writing);
        using (var client = new SmtpClient { DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory, PickupDirectoryLocation = writing })
        {
            await client.SendMailAsync(message, cancellationToken);
        }

        var written = Directory.GetFiles(writing).Single();
        WriteThrough(written);
        File.Move(written, Path.Combine(folder, $"{key}.eml"), overwrite: true);
        Directory.Delete(writing);
    }

    /// <summary>Deletes the mails about a request that nobody has fetched yet.</summary>
    public void Erase(string requestId)
    {
        if (!Directory.Exists(folder))
        {
            return;
        }

        foreach (var mail in Directory.EnumerateFiles(folder, $"{requestId}.*.eml"))
        {
            File.Delete(mail);
        }

        foreach (var writing in Directory.EnumerateDirectories(folder, $".writing-{requestId}.*"))
        {
            DeleteLeftovers(writing);
        }
    }

    private static void DeleteLeftovers(string writing)
    {
        if (Directory.Exists(writing))
        {
            Directory.Delete(writing, recursive: true);
        }
    }

    private static void WriteThrough(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite);
        file.Flush(flushToDisk: true);
    }
}
