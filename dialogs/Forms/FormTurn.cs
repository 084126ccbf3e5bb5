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
    internal sealed record Change(IReadOnlyList<(string Slot, string Answer)> Values, IReadOnlyList<string> AskAgain) : FormTurn;

    internal sealed record Skip : FormTurn;

    internal sealed record Cancel : FormTurn;

    internal sealed record StartAgain : FormTurn;

    internal sealed record AddSummary : FormTurn;
}
