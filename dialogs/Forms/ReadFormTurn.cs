using Backpain.Knowledge.Questions;

namespace Backpain.Dialogs.Forms;

/// <summary>Tells an answer to a form's question from a command, a correction and a question in between.</summary>
internal sealed class ReadFormTurn(IUnderstandMessages understand, YesOrNo yesOrNo)
{
    /// <summary>A longer answer in the person's own words is not taken for a command.</summary>
    private const int LongestCommand = 14;

    /// <summary>"No phone, sorry" declines a question; "no injury, it just came on" answers one that takes any words.</summary>
    private const int LongestRefusal = 6;
    private const int LongestRefusalAmongAnyWords = 2;

    private const double SureEnough = 0.5;

    internal FormTurn Read(string text, FormQuestion asked, FormState state, Form form)
    {
        var understanding = understand.Understand(text, ConversationSoFar.None);
        return ReadCommand(text, understanding, asked, state, form)
            ?? ReadChange(text, understanding, asked, state)
            ?? ReadRefusal(text, asked)
            ?? ReadAside(text, understanding, asked)
            ?? new FormTurn.Answer();
    }

    private static FormTurn? ReadCommand(string text, Understanding understanding, FormQuestion asked, FormState state, Form form)
    {
        if (understanding.Kind != MessageKind.Command || understanding.Confidence < SureEnough || WordCount(text) > LongestCommand)
        {
            return null;
        }

        return understanding.IntentId switch
        {
            IntentIds.Cancel => new FormTurn.Cancel(),
            IntentIds.StartAgain => new FormTurn.StartAgain(),
            IntentIds.Back => ReadChange(text, understanding, asked, state) ?? GoBack(state, form),
            IntentIds.Skip when asked.Optional => new FormTurn.Skip(),
            IntentIds.AddSummary => new FormTurn.AddSummary(),
            _ => null,
        };
    }

    private static FormTurn.Change? GoBack(FormState state, Form form) =>
        form.Previous(state) is { } previous ? new FormTurn.Change([], [previous.Slot]) : null;

    private static FormTurn? ReadChange(string text, Understanding understanding, FormQuestion asked, FormState state)
    {
        if (asked.TakesAnyWords && understanding.IntentId is not (IntentIds.Change or IntentIds.Back))
        {
            return null;
        }

        var atSummary = asked.Slot is Slots.Confirm or Slots.Consent;
        var wantsChange = atSummary || understanding.IntentId is IntentIds.Change or IntentIds.Back;
        var change = Corrections.Read(text, asked.Slot, state, wantsChange);
        return change.Values.Count + change.AskAgain.Count > 0 ? change : null;
    }

    private FormTurn.Skip? ReadRefusal(string text, FormQuestion asked)
    {
        var longest = asked.TakesAnyWords ? LongestRefusalAmongAnyWords : LongestRefusal;
        var declines = asked.Optional && !asked.IsPlainlyAnsweredBy(text) && WordCount(text) <= longest && yesOrNo.Read(text) == false;
        return declines ? new FormTurn.Skip() : null;
    }

    private static FormTurn? ReadAside(string text, Understanding understanding, FormQuestion asked) =>
        IsAside(text, understanding, asked) ? new FormTurn.Aside(understanding) : null;

    private static bool IsAside(string text, Understanding understanding, FormQuestion asked)
    {
        if (asked.IsPlainlyAnsweredBy(text))
        {
            return false;
        }

        return understanding.Kind switch
        {
            MessageKind.Answer or MessageKind.Clarify => understanding.IsQuestion,
            MessageKind.Decline => understanding.IsQuestion && understanding.IntentId != IntentIds.Unsure,
            MessageKind.Consult or MessageKind.Report => understanding.IsQuestion && !asked.TakesAnyWords,
            MessageKind.Chat => understanding.Confidence >= SureEnough && (understanding.IsQuestion || WordCount(text) <= 3),
            MessageKind.Command => understanding.IntentId is IntentIds.WhatYouKnow or IntentIds.ForgetMe && understanding.Confidence >= SureEnough,
            _ => false,
        };
    }

    private static int WordCount(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
