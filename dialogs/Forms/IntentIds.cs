using Backpain.Knowledge.Questions;

namespace Backpain.Dialogs.Forms;

/// <summary>The intents of <c>content/intents</c> that the dialogs act on.</summary>
internal static class IntentIds
{
    internal const string Yes = "command-yes";
    internal const string No = "command-no";
    internal const string Cancel = "command-cancel";
    internal const string StartAgain = "command-restart";
    internal const string Back = "command-back";
    internal const string Change = "command-change";
    internal const string Skip = "command-skip";
    internal const string Resume = "command-resume";
    internal const string More = "command-more";
    internal const string Both = "command-both";
    internal const string ForgetMe = "command-forget-me";
    internal const string WhatYouKnow = "command-what-you-know";
    internal const string AddSummary = "command-add-summary";
    internal const string Person = "chat-human";
    internal const string Ok = "chat-ok";
    internal const string Told = "chat-told";
    internal const string Unsure = "decline-unsure";

    /// <summary>What is only told or is not understood: it answers what a form asks, and wants no answer itself.</summary>
    internal static bool OnlyTells(Understanding understanding) => understanding.IntentId is Told or Unsure;
}
