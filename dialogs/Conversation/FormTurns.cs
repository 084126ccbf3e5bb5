using Backpain.Dialogs.FormCards;

namespace Backpain.Dialogs.Conversation;

/// <summary>The turns that forms take: opened, answered in words, sent as a card, corrected while none is open.</summary>
internal sealed record FormTurns(OpenForm Open, TakeFormTurn Take, TakeFormCard Card, TakeLateCorrection Late);
