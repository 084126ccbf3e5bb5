using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Backpain.Crash.Tests;

/// <summary>What the bot last said to a patient.</summary>
/// <param name="Asking">The slot it waits for, or null.</param>
internal sealed record BotSaid(string Kind, string? Asking, string Text)
{
    /// <summary>The last message among activities; null while there is none.</summary>
    internal static BotSaid? Last(JsonArray activities)
    {
        var message = activities.LastOrDefault(activity => Entity(activity!) is not null);
        return message is null ? null : new((string)Entity(message)!["kind"]!, (string?)Entity(message)!["asking"], (string?)message["text"] ?? "");
    }

    private static JsonNode? Entity(JsonNode activity) =>
        activity["entities"]?.AsArray().FirstOrDefault(entity => (string?)entity!["type"] == "backpain/reply");
}

/// <summary>A way to talk to the bot.</summary>
internal interface ITalk
{
    /// <summary>Says something once, under a name of its own.</summary>
    /// <exception cref="HttpRequestException">It is not known whether it arrived.</exception>
    Task<BotSaid> SayAsync(string text, string name);
}

/// <summary>Somebody who asks for a consultation, and says again what got no answer.</summary>
internal sealed partial class Patient(int number, ITalk bot, bool givesUp)
{
    private const string Confirmation = "yes, send it";

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    internal string Email => $"patient{number}@example.org";

    /// <summary>The reference that the patient was thanked with; null while they were not.</summary>
    internal string? Reference { get; private set; }

    /// <summary>Messages that were answered.</summary>
    internal int Answers { get; private set; }

    /// <summary>Messages that had to be said again.</summary>
    internal int Repeated { get; private set; }

    internal async Task AskAsync()
    {
        var text = "I'd like to book a consultation";
        for (var name = 1; Reference is null; name++)
        {
            if (await SayUntilAnsweredAsync(text, $"m{name}") is not { } said)
            {
                return;
            }

            Answers++;
            Reference = said.Kind == "stored" ? ReferenceNumber().Match(said.Text).Value : null;
            text = Answer(said);
        }
    }

    private async Task<BotSaid?> SayUntilAnsweredAsync(string text, string name)
    {
        for (var until = Environment.TickCount64 + Patience.TotalMilliseconds; ; Repeated++)
        {
            try
            {
                return await bot.SayAsync(text, name);
            }
            catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException && Environment.TickCount64 < until)
            {
                if (givesUp && text == Confirmation)
                {
                    return null;
                }

                await Task.Delay(Pause);
            }
        }
    }

    private string Answer(BotSaid said) => said.Asking switch
    {
        "name" => "Nora Quill",
        "email" => Email,
        "phone" => "07700 900123",
        "bestTime" => "mornings",
        "contactMethod" => "phone",
        "consent" => "I agree",
        "description" => "a stiff back",
        "confirm" => Confirmation,
        null when Reference is not null => "",
        _ => throw new InvalidOperationException($"Patient {number} does not understand: {said}"),
    };

    [GeneratedRegex("BP-[A-Z0-9]{4}-[A-Z0-9]{4}")]
    private static partial Regex ReferenceNumber();
}
