using Backpain.Bot.DirectLine.Access;
using Backpain.Bot.DirectLine.Turns;
using Backpain.Consultations;
using Backpain.Dialogs.Replies;
using Backpain.Knowledge.Content;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Backpain.Bot.Messaging;

internal sealed class WriteToPatients(BackpainCloudAdapter channels, DirectLineAdapter webChat, IContentLibrary content, ChannelsOptions options) : IWriteToPatients
{
    public IReadOnlyList<(string Key, string Text)> WordsFor(StoredRequest request) => MessageFromClinic.All(content.Current.Wording, request.Id);

    public async Task<bool> WriteAsync(StoredRequest request, string text, CancellationToken cancellationToken)
    {
        if (request.Request.ConversationReference is not { } kept || JsonConvert.DeserializeObject<ConversationReference>(kept) is not { } reference)
        {
            return false;
        }

        // A message of its own, and no second answer to the message that sent the request.
        reference.ActivityId = null;
        var isSent = false;
        BotAdapter adapter = reference.ServiceUrl == Participants.ServiceUrl ? webChat : channels;
        try
        {
            await adapter.ContinueConversationAsync(options.AppId, reference, SendAsync, cancellationToken);
        }
        catch (RefusedException)
        {
            // The web chat has forgotten the conversation: as the person was told.
        }

        return isSent;

        async Task SendAsync(ITurnContext turn, CancellationToken token)
        {
            await turn.SendActivityAsync(MessageFromClinic.Of(text), token);
            isSent = true;
        }
    }
}
