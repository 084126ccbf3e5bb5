using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Dialogs that can call each other by id.</summary>
public class DialogSet
{
    private readonly Dictionary<string, Dialog> _dialogs = new Dictionary<string, Dialog>();
    private readonly IStatePropertyAccessor<DialogState> _dialogState;
    private IBotTelemetryClient _telemetryClient = NullBotTelemetryClient.Instance;
    private string _version;

    public DialogSet(IStatePropertyAccessor<DialogState> dialogState)
    {
        ArgumentNullException.ThrowIfNull(dialogState);
        _dialogState = dialogState;
    }

    /// <summary>A set inside a component, which keeps the state itself.</summary>
    public DialogSet()
    {
    }

    [JsonIgnore]
    public IBotTelemetryClient TelemetryClient
    {
        get => _telemetryClient;
        set
        {
            _telemetryClient = value ?? NullBotTelemetryClient.Instance;
            foreach (var dialog in _dialogs.Values)
            {
                dialog.TelemetryClient = _telemetryClient;
            }
        }
    }

    public virtual string GetVersion() => _version ??= HashOf(string.Concat(_dialogs.Values.Select(dialog => dialog.GetVersion())));

    /// <summary>Adds a dialog. Where another one has its id, its id is changed: a number from 2 on is appended.</summary>
    public DialogSet Add(Dialog dialog)
    {
        _version = null;
        ArgumentNullException.ThrowIfNull(dialog);
        if (_dialogs.TryGetValue(dialog.Id, out var sameId))
        {
            if (sameId == dialog)
            {
                return this;
            }

            dialog.Id = UnusedId(dialog.Id);
        }

        dialog.TelemetryClient = _telemetryClient;
        _dialogs[dialog.Id] = dialog;
        return this;
    }

    /// <exception cref="InvalidOperationException">The set was made without a state property.</exception>
    public async Task<DialogContext> CreateContextAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        if (_dialogState == null)
        {
            throw new InvalidOperationException(
                "DialogSet.CreateContextAsync(): DialogSet created with a null IStatePropertyAccessor.");
        }

        var state = await _dialogState.GetAsync(turnContext, () => new DialogState(), cancellationToken);
        return new DialogContext(this, turnContext, state);
    }

    /// <summary>The dialog, or null.</summary>
    public Dialog Find(string dialogId) =>
        string.IsNullOrWhiteSpace(dialogId) ? throw new ArgumentNullException(nameof(dialogId)) : _dialogs.GetValueOrDefault(dialogId);

    public IEnumerable<Dialog> GetDialogs() => _dialogs.Values;

    private static string HashOf(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private string UnusedId(string id)
    {
        var suffix = 2;
        while (_dialogs.ContainsKey(id + suffix))
        {
            suffix++;
        }

        return id + suffix;
    }
}
