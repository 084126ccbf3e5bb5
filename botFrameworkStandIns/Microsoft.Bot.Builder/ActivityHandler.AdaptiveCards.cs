using System.Net;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

public partial class ActivityHandler
{
    private const string ExecuteAction = "Action.Execute";

    /// <summary>Answers what was pressed on an Adaptive Card; the value has been checked. Not implemented unless overridden.</summary>
    protected virtual Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    private async Task<InvokeResponse> AnswerAdaptiveCardAsync(ITurnContext<IInvokeActivity> turn, CancellationToken cancellationToken)
    {
        var pressed = ReadPressed(turn.Activity.Value);
        return CreateInvokeResponse(await OnAdaptiveCardInvokeAsync(turn, pressed, cancellationToken).ConfigureAwait(false));
    }

    private static AdaptiveCardInvokeValue ReadPressed(object value)
    {
        var pressed = Parse(value ?? throw BadCard("BadRequest", "Missing value property"));
        var action = pressed.Action ?? throw BadCard("BadRequest", "Missing action property");
        return action.Type == ExecuteAction ? pressed : throw BadCard("NotSupported", $"The action '{action.Type}' is not supported.");
    }

    private static AdaptiveCardInvokeValue Parse(object value)
    {
        try
        {
            return (value as JObject)?.ToObject<AdaptiveCardInvokeValue>() ?? throw BadCard("BadRequest", "Value property is not properly formed");
        }
        catch (JsonException)
        {
            throw BadCard("BadRequest", "Value property is not properly formed");
        }
    }

    private static InvokeResponseException BadCard(string code, string message) => new InvokeResponseException(
        HttpStatusCode.BadRequest,
        new AdaptiveCardInvokeResponse
        {
            StatusCode = (int)HttpStatusCode.BadRequest,
            Type = "application/vnd.microsoft.error",
            Value = new Error(code, message),
        });
}
