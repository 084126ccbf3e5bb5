using System.Text;
using Backpain.Dialogs.Fitting;
using Backpain.Dialogs.Memory;
using Backpain.Dialogs.Replies;
using Backpain.Knowledge.Content;
using Microsoft.Bot.Schema;

namespace Backpain.Dialogs.Tests.Fitting;

/// <summary>Ten replies as each channel shows them. The text files in <c>tests/approved/channels</c> are there to be read.</summary>
public sealed class ApprovedRenderings
{
    private static readonly RealContent Content = new();
    private static readonly FitReply Fit = new(new OfferChoices(Content), Content);

    public static TheoryData<string> Channels => ["webchat", "msteams", "sms", "whatsapp", "facebook", "telegram", "slack", "email", "line", "alexa", "anotherchannel"];

    [Theory]
    [MemberData(nameof(Channels))]
    public void Ten_replies_look_as_approved(string channel)
    {
        var file = Path.Combine(RealContent.Repository, "tests", "approved", "channels", channel + ".txt");
        var shown = string.Join("\n", TenReplies.All.Select(reply => Show(reply.Name, reply.Make(), ChannelTable.Of(channel))));
        if (File.Exists(file) && File.ReadAllText(file) == shown)
        {
            return;
        }

        var received = Path.Combine(RealContent.Repository, "artifacts", "received", channel + ".txt");
        Directory.CreateDirectory(Path.GetDirectoryName(received)!);
        File.WriteAllText(received, shown);
        Assert.Fail($"{channel} shows replies other than approved. Compare artifacts/received/{channel}.txt with tests/approved/channels/{channel}.txt. Is it better? Then approve: cp artifacts/received/{channel}.txt tests/approved/channels/");
    }

    [Fact]
    public void No_channel_cuts_a_warning()
    {
        foreach (var channel in ChannelTable.Ids.Append("anotherchannel").Select(ChannelTable.Of).Where(channel => !channel.KeepsAll))
        {
            foreach (var sign in Content.Current.UrgentSigns)
            {
                var warning = Reply.Of(new ReplyMetadata(ReplyKinds.Urgent, [], Level: "999"), "> " + sign.Advice.Replace("\n", "\n> ", StringComparison.Ordinal), []);
                var all = channel.Text is TextStyle.Spoken ? PlainWriter.Speak(sign.Advice) : PlainWriter.Write(sign.Advice);
                var shown = new ShownInParts();

                var told = string.Join(' ', Fit.Fit(warning, channel, shown).Select(message => message.Text));

                shown.Rest.ShouldBeEmpty();
                Letters(channel.Text is TextStyle.Markdown ? PlainWriter.Write(told) : told).ShouldBe(Letters(channel.Text is TextStyle.PlainForSms ? SmsCharacters.Write(all) : all));
            }
        }
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static string Show(string name, Activity reply, ChannelProfile channel)
    {
        var shown = new ShownInParts();
        var text = new StringBuilder($"=== {name}\n");
        foreach (var message in channel.KeepsAll ? [reply] : Fit.Fit(reply, channel, shown))
        {
            Show(text, message, channel);
        }

        while (shown.Rest.Length > 0)
        {
            text.Append("--- Patient: more\n");
            Show(text, Fit.Next(channel, shown), channel);
        }

        return text.ToString();
    }

    private static void Show(StringBuilder text, Activity message, ChannelProfile channel)
    {
        var buttons = (message.SuggestedActions?.Actions ?? message.Attachments?.Select(card => card.Content).OfType<HeroCard>().SelectMany(card => card.Buttons) ?? []).Select(action => action.Title).ToList();
        text.Append(message.Text).Append('\n');
        text.Append(buttons.Count > 0 ? $"[{string.Join("] [", buttons)}]\n" : "");
        text.Append(channel.Text is TextStyle.Spoken ? $"(speak: {(message.Speak == message.Text ? "the same" : message.Speak)})\n" : "");
    }

    private sealed class RealContent : IContentLibrary
    {
        internal static string Repository { get; } = Above(AppContext.BaseDirectory);

        public ContentSnapshot Current { get; } = ContentLibrary.Read(Path.Combine(AppContext.BaseDirectory, "content"));

        private static string Above(string folder) => File.Exists(Path.Combine(folder, "Backpain.sln")) ? folder : Above(Path.GetDirectoryName(folder)!);
    }
}
