using Backpain.Dialogs.Forms;

namespace Backpain.Dialogs.Memory;

/// <summary>What the bot remembers of a conversation; lives in the conversation state.</summary>
public sealed class ConversationMemory
{
    private const int TopicsKept = 12;
    private const int SentFormsKept = 5;
    private const int MailsKept = 20;

    public bool Welcomed { get; set; }

    /// <summary>Topic ids answered, latest last.</summary>
    public List<string> RecentTopics { get; set; } = [];

    /// <summary>Topic ids that the last reply offered as a choice.</summary>
    public List<string> OfferedTopics { get; set; } = [];

    /// <summary>The topic whose "tell me more" was shown last, with nothing answered since; or null.</summary>
    public string? ToldMoreOf { get; set; }

    /// <summary>The form being filled in or parked, or null.</summary>
    public FormState? Form { get; set; }

    /// <summary>The form that was set aside when another was opened; it comes back once that is closed. Or null.</summary>
    public FormState? Waiting { get; set; }

    /// <summary>The id of the form dialog that was asked for while another form is open, or null.</summary>
    public string? NextForm { get; set; }

    /// <summary>References of the requests sent here, by the id of the form; oldest first.</summary>
    public Dictionary<string, string> SentForms { get; set; } = [];

    /// <summary>The cards of forms that stand in the chat, latest last.</summary>
    public List<CardInChat> Cards { get; set; } = [];

    /// <summary>Ids of the urgent signs that a warning was shown for.</summary>
    public List<string> WarnedOf { get; set; } = [];

    public DateTimeOffset? UrgentAdviceShownAt { get; set; }

    /// <summary>The sign whose plain question waits for an answer, with the message that raised it; or null.</summary>
    public OpenDoubt? Doubt { get; set; }

    /// <summary>What was mailed from either side, latest last; on the email channel, where each mail quotes the ones before.</summary>
    public List<string> Mails { get; set; } = [];

    /// <summary>What is left to show on channels that show little.</summary>
    public ShownInParts Shown { get; set; } = new();

    /// <summary>Keeps only that the person was welcomed, and which warnings they were shown: those are for their safety.</summary>
    internal void Forget()
    {
        (Form, Waiting, NextForm, Doubt, ToldMoreOf) = (null, null, null, null, null);
        RecentTopics.Clear();
        OfferedTopics.Clear();
        Mails.Clear();
        Shown = new ShownInParts();
        SentForms.Clear();
        Cards.ForEach(card => card.IsForgotten = true);
    }

    /// <summary>Opens a form. One that was set aside is kept: taken up where it is of that kind, or left waiting.</summary>
    internal FormState Open(string dialogId)
    {
        var other = Form;
        Form = Waiting?.DialogId == dialogId ? Waiting : new FormState { Id = Guid.NewGuid().ToString("N"), DialogId = dialogId };
        Waiting = other ?? (Waiting == Form ? null : Waiting);
        return Form;
    }

    /// <summary>Once no form is open, the one that was left waiting is spoken of again.</summary>
    internal void TakeUpWaiting()
    {
        if (Form is null && Waiting is { } waiting)
        {
            (Form, Waiting) = (waiting, null);
            waiting.ToldParked = false;
        }
    }

    internal void Mailed(IEnumerable<string> mails)
    {
        Mails = [.. Mails.Union(mails.Where(mail => mail.Length > 0)).TakeLast(MailsKept)];
    }

    internal void Offered(CardInChat card)
    {
        Cards.Add(card);
        Cards.RemoveRange(0, Math.Max(0, Cards.Count - SentFormsKept));
    }

    /// <summary>The form is closed; a card that still shows it can tell that it was sent.</summary>
    internal void Sent(string formId, string reference)
    {
        Form = null;
        SentForms = SentForms.Where(sent => sent.Key != formId).TakeLast(SentFormsKept - 1).Append(KeyValuePair.Create(formId, reference)).ToDictionary();
    }

    internal void Answered(IEnumerable<string> answered)
    {
        List<string> topics = [.. answered];
        // Who took one of what was offered may ask for "the other one" next.
        if (!topics.Exists(OfferedTopics.Contains))
        {
            OfferedTopics.Clear();
        }

        ToldMoreOf = null;
        foreach (var topic in topics)
        {
            RecentTopics.Remove(topic);
            RecentTopics.Add(topic);
        }

        RecentTopics.RemoveRange(0, Math.Max(0, RecentTopics.Count - TopicsKept));
    }
}

/// <summary>A question asked to clear up whether a message holds a red flag.</summary>
/// <param name="SignId">The sign in doubt.</param>
/// <param name="Message">What the person had written, to be dealt with when the answer is no.</param>
public sealed record OpenDoubt(string SignId, string Message);
