using Backpain.Knowledge.Questions.Spelling;
using FsCheck;
using FsCheck.Fluent;

namespace Backpain.Knowledge.Tests.UrgentSymptoms;

/// <summary>What must hold for every red flag, wherever and however it is written.</summary>
public sealed class PropertyTests
{
    private static readonly string[] RedFlags =
    [
        "my privates have gone numb",
        "I have been wetting myself since Sunday",
        "I cannot feel my legs",
        "my foot keeps dragging",
        "I have crushing pain in my chest",
        "he cannot breathe",
        "her speech is slurred",
        "my tongue is swelling",
        "she is unconscious",
        "I want to kill myself",
        "I swallowed thirty tablets",
        "I have severe back pain and a fever",
        "my back hurts terribly since I fell off a ladder yesterday",
        "I take steroids and I tripped, now terrible pain in my spine",
        "I have had cancer and now my back hurts every night",
        "I have a sudden tearing pain in my stomach and back",
        "I am breathless since the needles in my shoulder",
        "the bleeding where the needle was will not stop",
        "I have a fever and a stiff neck and a rash",
        "my calf is swollen and hot",
        "I am pregnant and bleeding with back pain",
        "my swollen leg hurts and I am short of breath",
    ];

    private static readonly string[] Fillers =
    [
        "Hello, I would like to book a consultation.",
        "How many sessions do people usually have?",
        "My daughter swears by it.",
        "I work nights at the depot, mornings suit me best.",
        "Does it hurt?",
        "What are the side effects?",
        "I hurt my back in 2015.",
        "No allergies, no fever.",
        "My dog is called Rex.",
        "If you could ring me that would be grand.",
        "You can reach me on 0161 496 0000 or pat@example.org.",
        "Thank you very much 😊",
    ];

    private const int ShortestLongWord = 5;

    /// <summary>The same texts in every run, so that a failure is a change and not luck.</summary>
    private static readonly Config Repeatable = Config.QuickThrowOnFailure.WithReplay(20_261_121, 1).WithMaxTest(400);

    private static readonly Gen<string> RedFlag = Gen.Elements(RedFlags);

    [Fact]
    public void It_stays_one_inside_any_longer_text() => Holds(
        from before in Gen.Elements(Fillers).ListOf()
        from flag in RedFlag
        from after in Gen.Elements(Fillers).ListOf()
        select string.Join(' ', [.. before, flag + ".", .. after]));

    [Fact]
    public void It_stays_one_in_any_case() => Holds(
        from flag in RedFlag
        from upper in Gen.Elements(true, false).ListOf(flag.Length)
        select string.Concat(flag.Zip(upper, (letter, isUpper) => isUpper ? char.ToUpperInvariant(letter) : char.ToLowerInvariant(letter))));

    /// <summary>Marks that cut a sentence into many may leave a doubt, which is asked about and never let pass.</summary>
    [Fact]
    public void It_is_never_let_pass_for_its_punctuation() => Holds(
        from flag in RedFlag
        let words = flag.Split(' ')
        from marks in Gen.Elements(" ", ", ", " - ", "... ", "! ", "\n", " / ", " *", "; ", "\u00a0", "? ").ListOf(words.Length)
        select string.Concat(words.Zip(marks, (word, mark) => word + mark)),
        message => Watch.SignsIn(message).Any() || Watch.DoubtIn(message) is not null);

    /// <summary>Every such typo, and not a sample of them: doubled, left out, or swapped with its neighbour.</summary>
    [Fact]
    public void It_stays_one_with_a_typo_in_any_long_word()
    {
        var missed = RedFlags.SelectMany(WithOneTypo).Where(message => !Watch.SignsIn(message).Any());

        missed.ShouldBeEmpty();
    }

    [Fact]
    public void No_text_makes_it_throw() => Prop.ForAll(
        ArbMap.Default.ArbFor<string>(),
        text => Watch.Served.Detector.Assess(text) is not null).Check(Repeatable);

    private static IEnumerable<string> WithOneTypo(string flag)
    {
        var words = flag.Split(' ');
        return from place in Enumerable.Range(0, words.Length)
               where words[place].Length >= ShortestLongWord
               from typo in TyposIn(words[place])
               select string.Join(' ', words.Select((word, at) => at == place ? typo : word));
    }

    // A typo that makes another English word ("selling" for "swelling") is another word, which no list of typos can tell.
    private static IEnumerable<string> TyposIn(string word) =>
        Enumerable.Range(1, word.Length - 2)
            .SelectMany(at => (string[])[word.Insert(at, word[at].ToString()), word.Remove(at, 1), Swap(word, at)])
            .Where(typo => typo != word && !EnglishWords.Contain(typo));

    private static string Swap(string word, int at) => word[..at] + word[at + 1] + word[at] + word[(at + 2)..];

    private static void Holds(Gen<string> messages) => Holds(messages, message => Watch.SignsIn(message).Any());

    private static void Holds(Gen<string> messages, Func<string, bool> isSo) => Prop.ForAll(messages.ToArbitrary(), isSo).Check(Repeatable);
}
