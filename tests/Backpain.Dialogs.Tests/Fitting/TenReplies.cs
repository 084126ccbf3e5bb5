using Backpain.Dialogs.Forms;
using Backpain.Dialogs.Replies;
using Microsoft.Bot.Schema;

namespace Backpain.Dialogs.Tests.Fitting;

/// <summary>Ten replies of the shapes that the bot sends.</summary>
internal static class TenReplies
{
    private const string Source = "*From our fact sheet [Acupuncture for back pain](https://backpain.example/fact-sheets/acupuncture#number-of-sessions), not yet signed off by a clinician. Based on: NICE guideline NG193; British Acupuncture Council.*";
    private const string Sessions = "Most people have **6 to 12 sessions**. Some feel a change within 4 to 6. The practitioner looks with you at how it goes.";
    private const string Long = """
        Acupuncture began in China more than 2,000 years ago. Very fine needles are put into the skin. A session takes 20 to 30 minutes.

        What happens in a session:

        - You tell the practitioner about your back.
        - You lie down, and the needles are put in.
        - They stay in while you rest.

        Doctors think of it in three ways. It may make the body let go of its own painkillers, called endorphins. It may close a "gate" for pain in the spine. It may change how the brain reads pain. None of these is proved for sure. Studies with more than 17,000 people found that it helps somewhat more than pretend acupuncture does. The difference is small. Many people say that they feel better for a time, and others feel nothing at all.
        """;

    internal static IReadOnlyList<(string Name, Func<Activity> Make)> All { get; } =
    [
        ("welcome", () => Of(ReplyKinds.Welcome, "**Hello. I'm the clinic's assistant.** I'm a computer program.\n\n**In an emergency call 999.**\n\nWhat would you like to know?", "Does acupuncture work?", "How many sessions?", "Request a consultation")),
        ("answer", () => Of(ReplyKinds.Answer, $"{Sessions}\n\n{Source}", "Tell me more", "How long do the benefits last?", "Request a consultation")),
        ("long answer", () => Of(ReplyKinds.Answer, $"{Long}\n\n{Source}", "Request a consultation")),
        ("which one", () => Of(ReplyKinds.Clarify, "Which of these do you mean?\n\n1. How many sessions will I need?\n2. How long do the benefits last?\n\nYou can also ask in other words.", "How many sessions will I need?", "How long do the benefits last?")),
        ("urgent", () => Reply.Of(new ReplyMetadata(ReplyKinds.Urgent, [], Level: "999"), "> **Call 999 now, or go to A&E.**\n>\n> Numbness around the bottom together with back pain can be a sign of [cauda equina](https://www.nhs.uk/conditions/cauda-equina-syndrome/). Nerves can be harmed for good within hours.\n>\n> Do not drive yourself. Deaf or hard of hearing? Text relay: 18000.", [])),
        ("question of a form", () => Asks(Slots.BestTime, "When is the **best time** to call you?", "Mornings", "Afternoons", "Any time")),
        ("question that takes a number", () => Asks(Slots.Phone, "What is your phone number?", "Email only")),
        ("consent", () => Asks(Slots.Consent, "To help you, the clinic needs to know about your health. **Do you agree** that we keep what you tell us for 12 months? The [privacy page](https://backpain.example/privacy) says how.", "I agree", "No")),
        ("stored", () => Of(ReplyKinds.Stored, "**Thank you, Ann. Your request is with the clinic.** Your reference is **BP-99JF-R9GP**.")),
        ("decline", () => Of(ReplyKinds.Decline, "I'm not sure I can answer that — it’s outside what I know…\n\nCall us on [0161 496 0000](tel:01614960000), or write to [hello@backpain.example](mailto:hello@backpain.example).", "What can you do?")),
    ];

    private static Activity Of(string kind, string text, params string[] suggestions) => Reply.Of(new ReplyMetadata(kind), text, suggestions);

    private static Activity Asks(string slot, string text, params string[] suggestions) => Reply.Of(new ReplyMetadata(ReplyKinds.Consult, [], slot), text, suggestions);
}
