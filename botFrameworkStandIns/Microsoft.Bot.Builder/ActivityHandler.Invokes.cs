using System;
using System.Net;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public partial class ActivityHandler
{
    protected static InvokeResponse CreateInvokeResponse(object body = null) =>
        new InvokeResponse { Status = (int)HttpStatusCode.OK, Body = body };

    /// <summary>The answer to an invoke: status 501 for every name that no override knows; null where it was sent already.</summary>
    protected virtual async Task<InvokeResponse> OnInvokeActivityAsync(
        ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        try
        {
            if (turnContext.Activity.Name == "adaptiveCard/action")
            {
                return await AnswerAdaptiveCardAsync(turnContext, cancellationToken).ConfigureAwait(false);
            }

            if (turnContext.Activity.Name is not ("signin/verifyState" or "signin/tokenExchange"))
            {
                throw new InvokeResponseException(HttpStatusCode.NotImplemented);
            }

            await OnSignInInvokeAsync(turnContext, cancellationToken).ConfigureAwait(false);
            return CreateInvokeResponse();
        }
        catch (InvokeResponseException exception)
        {
            return exception.CreateInvokeResponse();
        }
    }

    protected virtual Task OnSignInInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    private async Task AnswerInvokeAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var response = await OnInvokeActivityAsync(As<IInvokeActivity>(turn), cancellationToken).ConfigureAwait(false);
        if (response != null && turn.TurnState.Get<Activity>(BotAdapter.InvokeResponseKey) == null)
        {
            var answer = new Activity { Type = ActivityTypesEx.InvokeResponse, Value = response };
            await turn.SendActivityAsync(answer, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Ends an invoke with a status; thrown by an override, turned into the answer by the handler.</summary>
    protected class InvokeResponseException : Exception
    {
        private readonly HttpStatusCode _statusCode;
        private readonly object _body;

        public InvokeResponseException(HttpStatusCode statusCode, object body = null)
        {
            _statusCode = statusCode;
            _body = body;
        }

        public InvokeResponseException()
        {
        }

        public InvokeResponseException(string message)
            : base(message)
        {
        }

        public InvokeResponseException(string message, Exception innerException)
            : base(message, innerException)
        {
        }

        public InvokeResponse CreateInvokeResponse() => new InvokeResponse { Status = (int)_statusCode, Body = _body };
    }
}
