namespace Backpain.Consultations.Statistics;

/// <summary>Tells ordinary words from those that may tell who somebody is. The host says what it knows.</summary>
public interface IKnowWords
{
    /// <param name="word">In lower case, letters and apostrophes only.</param>
    /// <returns>False for names of people and places, and for whatever no list has.</returns>
    bool IsOrdinary(string word);
}
