using System.Globalization;

namespace Backpain.Knowledge.Content.Checking;

/// <summary>Finds what is hard to read.</summary>
internal static class Readability
{
    private const int MostWordsInSentence = 20;
    private const double OldestReader = 11.5;

    internal static IEnumerable<ContentFinding> Find(ContentSnapshot content, ContentPlaces places) =>
        content.Topics.SelectMany(topic => FindHardAnswer(topic, places)).Concat(places.Passages.SelectMany(FindLongSentences));

    private static IEnumerable<ContentFinding> FindHardAnswer(Topic topic, ContentPlaces places)
    {
        var age = ReadingAge.Of(topic.ShortAnswer);
        if (age >= OldestReader)
        {
            var years = age.ToString("0", CultureInfo.InvariantCulture);
            yield return places.Finding(ContentFindingKind.ReadingAge, topic.Id, $"The short answer of '{topic.Title}' asks for a reading age of {years}; 9 to 11 is wanted.");
        }
    }

    private static IEnumerable<ContentFinding> FindLongSentences(ContentPlaces.Passage passage)
    {
        foreach (var sentence in Sentences.Of(passage.Shown))
        {
            var words = Sentences.WordsOf(sentence).Length;
            if (words > MostWordsInSentence)
            {
                yield return passage.Finding(ContentFindingKind.LongSentence, $"A sentence has {words} words, over {MostWordsInSentence}: \"{sentence}\"");
            }
        }
    }
}
