namespace Backpain.Knowledge.Questions.Choosing;

/// <summary>
/// What speaks for a subject of a message, or for none of them. Each is a number; how much it counts stands in <c>ClueWeights.txt</c>, which
/// <c>Backpain.Benchmarks weigh</c> makes from question sets.
/// </summary>
internal enum Clue
{
    // How much the message or a part of it is like the subject: these never count against it.
    WholeOfShort,
    WholeOfLong,
    LeadOfWhole,
    QuestionOfLong,
    QuestionOfSeveral,
    PartOfLong,
    Listed,
    SentenceOfShort,
    SentenceOfLong,
    LastSentence,
    InContext,

    // What kind of subject it is.
    Decline,
    Chat,
    Command,
    Request,
    DeclineInLong,
    ChatInLong,
    RequestInLong,
    RequestAmongSeveral,
    DeclineOfUnknownWords,
    DeclineInContext,
    CommandInContext,
    ChatBesideTopic,
    CommandBesideTopic,
    RequestBesideTopic,
    LastTopic,

    // What speaks for none.
    Nothing,
    NothingInLong,
    NothingOfUnknownWords,
    NothingAmongSeveral,
    NothingInContext,
    NothingOfShortInContext,
}
