namespace Backpain.Consultations.Calling;

/// <summary>A time of a day of the week in which a person is glad to be called, by the clinic's clock.</summary>
/// <param name="To">Exclusive.</param>
public readonly record struct CallWindow(DayOfWeek Day, TimeOnly From, TimeOnly To);
