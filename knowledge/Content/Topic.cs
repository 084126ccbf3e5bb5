namespace Backpain.Knowledge.Content;

/// <summary>One thing that a patient can ask about: a heading with an id in a fact sheet.</summary>
/// <param name="Id">For example <c>number-of-sessions</c>; unique in all of <c>content/</c>.</param>
/// <param name="SheetId">The <see cref="FactSheet.Id"/> of the sheet that holds it.</param>
/// <param name="ShortAnswer">Markdown, the first paragraph; at most 60 words.</param>
/// <param name="More">Markdown of what "tell me more" shows, without the short answer; may be empty.</param>
/// <param name="Evidence">Markdown of what studies or guidance say where the sheet is imprecise; may be empty.</param>
/// <param name="SourceKeys">Keys of <see cref="FactSheet.Sources"/> named by the evidence, in order, each once.</param>
/// <param name="Asks">Ways in which people ask it. Never shown.</param>
/// <param name="SeeAlso">Ids of the topics to suggest next.</param>
/// <param name="FollowUps">What a short question means right after this topic, where it would mean something else by itself: "any risks?" after massage.</param>
public sealed record Topic(
    string Id,
    string Title,
    string SheetId,
    string ShortAnswer,
    string More,
    string Evidence,
    IReadOnlyList<string> SourceKeys,
    IReadOnlyList<string> Asks,
    IReadOnlyList<string> SeeAlso,
    IReadOnlyList<FollowUp> FollowUps);

/// <summary>A question after a topic.</summary>
/// <param name="TopicByItself">The id of the topic that the question would mean by itself.</param>
/// <param name="MeantTopic">The id of the topic that it means here.</param>
public sealed record FollowUp(string TopicByItself, string MeantTopic);
