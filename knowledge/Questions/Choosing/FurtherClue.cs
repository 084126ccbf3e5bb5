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

    /// <summary>The first subject stands in the list too: "cost and risks".</summary>
    ListedBesideFirst,

    /// <summary>"Does it hurt? And please book me in."</summary>
    OwnQuestionBesideRequest,
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
