namespace Backpain.Knowledge.Questions.Choosing;

/// <summary>What speaks for a topic that is asked about besides the first subject of a message. Weights as for <see cref="Clue"/>, in <c>FurtherClueWeights.txt</c>.</summary>
internal enum FurtherClue
{
    Whole,
    WholeBehindFirst,
    Question,
    LeadInQuestion,
    LeadInQuestionOfSeveral,
    Part,
    LeadInPart,
    SentenceOfLong,

    // Of the parts that are more about this topic than about any other.
    HasPartOfItsOwn,
    OwnQuestion,
    OwnQuestionOfLong,
    OwnPart,
    OwnPartAheadOfFirst,

    // Of the things it lists.
    IsListed,
    OwnListed,
    Probability,
    ProbabilityOfNone,

    // The message itself.
    Start,
    Long,
    AsksNothing,
    AsksSeveral,
    AsksMany,
    FirstIsTopic,
}
