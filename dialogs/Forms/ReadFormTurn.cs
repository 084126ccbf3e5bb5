using System.Text.RegularExpressions;
using Backpain.Consultations;
using Backpain.Consultations.Fields;
using Backpain.Knowledge.Questions;

namespace Backpain.Dialogs.Forms;

/// <summary>Tells an answer to a form's question from a command, a correction and a question in between.</summary>
internal sealed partial class ReadFormTurn(IUnderstandMessages understand, YesOrNo yesOrNo)
{
    /// <summary>A longer answer in the person's own words is not taken for a command.</summary>
    private const int LongestCommand = 14;

    /// <summary>"No phone, sorry" declines a question; "no injury, it just came on" answers one that takes any words.</summary>
    private const int LongestRefusal = 6;
    private const int LongestRefusalAmongAnyWords = 2;

    /// <summary>Words.</summary>
    private const int ShortestAddition = 4;
    private const int LongestEcho = 3;

    private const double SureEnough = 0.5;

    internal FormTurn Read(string text, FormQuestion asked, FormState state, Form form)
    {
        if (ForWhomReader.Read(text, first: false) is { WriterIsUnder16: true })
        {
            return new FormTurn.TooYoung();
        }

        if (AsksWhyReader.Asks(text))
        {
            return new FormTurn.AskWhy(NamedSlots.In(text).FirstOrDefault(form.Asks) ?? asked.Slot);
        }

        var understanding = understand.Understand(text, ConversationSoFar.None);
        return ReadCommand(text, understanding, asked, state, form)
            ?? ReadChange(text, understanding, asked, state)
            ?? ReadAtSummary(text, understanding, asked, state, form)
            ?? ReadRefusal(text, asked, state)
            ?? AsideReader.Read(text, understanding, asked, state)
            ?? ReadEcho(text, asked)
            ?? new FormTurn.Answer();
    }

    private static FormTurn? ReadCommand(string text, Understanding understanding, FormQuestion asked, FormState state, Form form)
    {
        if (understanding.Kind != MessageKind.Command || understanding.Confidence < SureEnough || WordCount(text) > LongestCommand || IsAnswerAfterAll(text, asked, state))
        {
            return null;
        }

        return understanding.IntentId switch
        {
            IntentIds.Cancel => new FormTurn.Cancel(),
            IntentIds.StartAgain => new FormTurn.StartAgain(),
            IntentIds.Back => ReadChange(text, understanding, asked, state) ?? GoBack(state, form),
            IntentIds.Skip when asked.MayBeSkipped(state) => new FormTurn.Skip(),
            IntentIds.Skip when !asked.IsPlainlyAnsweredBy(text, state) => new FormTurn.CannotSkip(),
            IntentIds.AddSummary => new FormTurn.AddSummary(),
            IntentIds.WhatYouKnow => new FormTurn.AskWhatIsKnown(),
            IntentIds.ForgetMe => new FormTurn.ForgetMe(),
            _ => null,
        };
    }

    /// <summary>"I don't mind" answers when or how to call, though it sounds like "never mind"; "never use email" is no "never mind" either.</summary>
    private static bool IsAnswerAfterAll(string text, FormQuestion asked, FormState state) =>
        asked.Slot is Slots.BestTime or Slots.ContactMethod or Slots.Email && asked.IsPlainlyAnsweredBy(text, state) && !Stop().IsMatch(text);

    private static FormTurn GoBack(FormState state, Form form) =>
        form.Previous(state) is { } previous ? new FormTurn.Change([], [previous.Slot]) : new FormTurn.NothingBefore();

    private static FormTurn.Change? ReadChange(string text, Understanding understanding, FormQuestion asked, FormState state)
    {
        var saysChange = understanding.IntentId is IntentIds.Change or IntentIds.Back;
        var mayBeItsAnswer = asked.TakesAnyWords && (asked.Slot != Slots.BestTime || asked.IsPlainlyAnsweredBy(text, state));
        if (mayBeItsAnswer && !saysChange && !Corrections.AreEvident(text))
        {
            return null;
        }

        var atSummary = asked.Slot is Slots.Confirm or Slots.Consent;
        var change = Corrections.ReadMethod(text, asked.Slot, state)
            ?? Corrections.Read(text, asked.Slot, state, wantsChange: (atSummary || saysChange) && !Corrections.PrefersWay(text));
        if (change.IsEmpty && (saysChange || atSummary || !(asked.TakesAnyWords || asked.IsPlainlyAnsweredBy(text, state))))
        {
            change = Corrections.ReadUnnamed(text, asked.Slot, state);
        }

        return change.IsEmpty ? null : change;
    }

    /// <summary>"It hurts more on the left" at the summary adds to what was told; "can you change that" asks what to change.</summary>
    private FormTurn? ReadAtSummary(string text, Understanding understanding, FormQuestion asked, FormState state, Form form)
    {
        if (asked.Slot != Slots.Confirm || SendIt.Asks(text) || yesOrNo.Read(text) is not null)
        {
            return null;
        }

        if (understanding.IntentId == IntentIds.Change)
        {
            return new FormTurn.AskWhatToChange();
        }

        var told = $"{state.Answer(Slots.Description)?.TrimEnd(' ', '.')}. {text}".TrimStart('.', ' ');
        var mayTell = understanding.Kind is MessageKind.Answer or MessageKind.Clarify or MessageKind.Decline || IntentIds.OnlyTells(understanding);
        var tells = mayTell && !understanding.IsQuestion && WordCount(text) >= ShortestAddition;
        return tells && form.Asks(Slots.Description) && told.Length <= NewRequest.LongestDescription ? new FormTurn.Change([(Slots.Description, told)], []) : null;
    }

    private FormTurn.Skip? ReadRefusal(string text, FormQuestion asked, FormState state)
    {
        var longest = asked.TakesAnyWords ? LongestRefusalAmongAnyWords : LongestRefusal;
        var declines = asked.MayBeSkipped(state) && !asked.IsPlainlyAnsweredBy(text, state) && WordCount(text) <= longest && yesOrNo.Read(text) == false;
        return declines ? new FormTurn.Skip() : null;
    }

    /// <summary>A second "I agree" tells nothing of a back.</summary>
    private FormTurn? ReadEcho(string text, FormQuestion asked) =>
        asked.Slot == Slots.Description && WordCount(text) <= LongestEcho && yesOrNo.Read(text) == true ? new FormTurn.Repeat() : null;

    [GeneratedRegex(@"\b(?:cancel|stop|quit|exit|abort|forget|scrap|drop|back|again|restart|skip|delete)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Stop();

    private static int WordCount(string text) => SaidText.WordCount(text);
}
