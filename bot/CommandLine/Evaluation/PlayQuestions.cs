using Backpain.Bot.Messaging;
using Backpain.Dialogs.Replies;
using Backpain.Knowledge.Questions;
using Microsoft.Bot.Builder;

namespace Backpain.Bot.CommandLine.Evaluation;

/// <summary>Plays a question set through the whole bot, each line in a conversation of its own.</summary>
internal sealed class PlayQuestions(IBot bot, InProcessAdapter adapter, IUnderstandMessages understand)
{
    internal async Task<IReadOnlyList<Judgement>> PlayAsync(IReadOnlyList<QuestionLine> lines, CancellationToken cancellationToken)
    {
        List<Judgement> judgements = [];
        foreach (var line in lines)
        {
            judgements.Add(await PlayAsync(line, cancellationToken));
        }

        return judgements;
    }

    private async Task<Judgement> PlayAsync(QuestionLine line, CancellationToken cancellationToken)
    {
        var conversation = Guid.NewGuid().ToString("N");
        List<string> spokenAbout = [];
        foreach (var earlier in line.Context ?? [])
        {
            spokenAbout.AddRange(Metadata(await adapter.SayAsync(conversation, earlier, bot, cancellationToken)).SelectMany(reply => reply.Topics));
        }

        var messages = await adapter.SayAsync(conversation, line.Question, bot, cancellationToken);
        var confidence = understand.Understand(line.Question, new ConversationSoFar(spokenAbout, [])).Confidence;
        return Judgement.Of(line, Metadata(messages), string.Join("\n", messages.Select(message => message.Text)), confidence);
    }

    private static List<ReplyMetadata> Metadata(IReadOnlyList<Microsoft.Bot.Schema.Activity> messages) =>
        [.. messages.Select(ReplyMetadata.Of).OfType<ReplyMetadata>()];
}
