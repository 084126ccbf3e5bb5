using System;
using System.Collections.Generic;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

public partial class TurnContext : ITurnContext, IDisposable
{
    private const string TurnKey = "turn";
    private const string LocaleKey = "locale";

    private readonly List<SendActivitiesHandler> _sendHandlers;
    private readonly List<UpdateActivityHandler> _updateHandlers;
    private readonly List<DeleteActivityHandler> _deleteHandlers;
    private bool _disposed;

    public TurnContext(BotAdapter adapter, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(adapter);
        ArgumentNullException.ThrowIfNull(activity);
        Adapter = adapter;
        Activity = activity;
        TurnState = new TurnContextStateCollection();
        BufferedReplyActivities = new List<Activity>();
        _sendHandlers = new List<SendActivitiesHandler>();
        _updateHandlers = new List<UpdateActivityHandler>();
        _deleteHandlers = new List<DeleteActivityHandler>();
    }

    /// <summary>The same turn with another activity: state, handlers and buffered replies are shared with the turn given.</summary>
    public TurnContext(ITurnContext turnContext, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activity);
        Adapter = turnContext.Adapter;
        Activity = activity;
        TurnState = turnContext.TurnState;
        Responded = turnContext.Responded;
        var original = turnContext as TurnContext;
        BufferedReplyActivities = original?.BufferedReplyActivities ?? new List<Activity>();
        _sendHandlers = original?._sendHandlers ?? new List<SendActivitiesHandler>();
        _updateHandlers = original?._updateHandlers ?? new List<UpdateActivityHandler>();
        _deleteHandlers = original?._deleteHandlers ?? new List<DeleteActivityHandler>();
    }

    public BotAdapter Adapter { get; }

    public TurnContextStateCollection TurnState { get; }

    public Activity Activity { get; }

    public bool Responded { get; private set; }

    /// <summary>What was sent in a turn whose delivery mode is expectReplies: it goes back in the HTTP response.</summary>
    public List<Activity> BufferedReplyActivities { get; }

    public string Locale
    {
        get => TurnState.Get<JObject>(TurnKey).TryGetValue(LocaleKey, out var locale) ? locale.ToString() : null;
        set
        {
            var turn = TurnState.Get<JObject>(TurnKey);
            if (turn == null)
            {
                turn = new JObject();
                TurnState.Set(TurnKey, turn);
            }

            turn[LocaleKey] = value;
        }
    }

    public ITurnContext OnSendActivities(SendActivitiesHandler handler) => Register(_sendHandlers, handler, nameof(OnSendActivities));

    public ITurnContext OnUpdateActivity(UpdateActivityHandler handler) => Register(_updateHandlers, handler, nameof(OnUpdateActivity));

    public ITurnContext OnDeleteActivity(DeleteActivityHandler handler) => Register(_deleteHandlers, handler, nameof(OnDeleteActivity));

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing && !_disposed)
        {
            TurnState.Dispose();
        }

        _disposed = true;
    }

    private TurnContext Register<THandler>(List<THandler> handlers, THandler handler, string member)
    {
        ThrowIfDisposed(member);
        ArgumentNullException.ThrowIfNull(handler);
        handlers.Add(handler);
        return this;
    }

    private void ThrowIfDisposed(string member)
    {
        if (_disposed)
        {
            throw new ObjectDisposedException(member);
        }
    }
}
