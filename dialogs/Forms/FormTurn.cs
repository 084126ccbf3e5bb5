using Backpain.Knowledge.Questions;

namespace Backpain.Dialogs.Forms;

/// <summary>What a message means while a form is open.</summary>
internal abstract record FormTurn
{
    private FormTurn()
    {
    }

    /// <summary>An answer to the question asked, good or bad: the prompt's business.</summary>
    internal sealed record Answer : FormTurn;

    /// <summary>Something else that is answered before the form goes on.</summary>
    internal sealed record Aside(Understanding Understanding) : FormTurn;

    /// <summary>Corrects answers that were given.</summary>
    /// <param name="Values">New answers by slot.</param>
    /// <param name="AskAgain">Slots to ask again.</param>
    internal sealed record Change(IReadOnlyList<(string Slot, string Answer)> Values, IReadOnlyList<string> AskAgain) : FormTurn
    {
        internal bool IsEmpty => Values.Count + AskAgain.Count == 0;
    }

    /// <summary>Wants to go back from the first question.</summary>
    internal sealed record NothingBefore : FormTurn;

    internal sealed record Skip : FormTurn;

    internal sealed record Cancel : FormTurn;

    internal sealed record StartAgain : FormTurn;

    internal sealed record AddSummary : FormTurn;

    /// <summary>Wants something changed, and does not say what.</summary>
    internal sealed record AskWhatToChange : FormTurn;

    /// <summary>The question cannot be skipped.</summary>
    internal sealed record CannotSkip : FormTurn;

    /// <summary>Asks for the question again: "where were we?".</summary>
    internal sealed record Repeat : FormTurn;

    /// <summary>Asks for more of what was answered in between.</summary>
    internal sealed record More(Understanding Understanding) : FormTurn;

    /// <summary>Asks for a request of that kind while one is open.</summary>
    internal sealed record AnotherRequest(MessageKind Kind) : FormTurn;

    /// <summary>Wants the form sent before it is complete.</summary>
    internal sealed record NotYet : FormTurn;

    /// <summary>Asks what a question is for, or whether it must be answered.</summary>
    internal sealed record AskWhy(string Slot) : FormTurn;

    internal sealed record AskForPerson : FormTurn;

    internal sealed record AskWhatIsKnown : FormTurn;

    internal sealed record ForgetMe : FormTurn;

    /// <summary>A child writes.</summary>
    internal sealed record TooYoung : FormTurn;
}
