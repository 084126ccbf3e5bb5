namespace Backpain.Consultations.Calling;

/// <summary>How a person wants to be called. What they did not allow is not done.</summary>
/// <param name="Times">When; null where what they said names no times that were understood.</param>
/// <param name="MayLeaveMessage">A voicemail, or a word with whoever picks up.</param>
/// <param name="MaySayClinic">Whoever picks up may hear that it is the clinic.</param>
public sealed record CallWishes(CallTimes? Times, bool MayLeaveMessage, bool MaySayClinic);
