using Backpain.Consultations.Statistics;
using Backpain.Knowledge.Content;
using Backpain.Knowledge.Questions;

namespace Backpain.Bot.Staff;

/// <summary>The words that may stay in a question that is kept: ordinary English, and those of the content that serves now.</summary>
internal sealed class KnownWords(IContentLibrary library) : IKnowWords
{
    private (ContentSnapshot Content, IReadOnlySet<string> Words)? read;

    public bool IsOrdinary(string word) => OrdinaryWords.Contain(word) || OfContent().Contains(word);

    private IReadOnlySet<string> OfContent()
    {
        var content = library.Current;
        if (read is not { } known || known.Content != content)
        {
            read = known = (content, OrdinaryWords.Of(content));
        }

        return known.Words;
    }
}
