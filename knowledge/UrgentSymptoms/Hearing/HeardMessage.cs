using Backpain.Knowledge.UrgentSymptoms.Judging;

namespace Backpain.Knowledge.UrgentSymptoms.Hearing;

/// <summary>A message with all phrases of the word lists that it holds.</summary>
/// <param name="Spans">By the number of the list; null where it holds none.</param>
internal sealed record HeardMessage(IReadOnlyList<MessageWord> Words, IReadOnlyList<List<HeardPhrase>?> Spans, Circumstances Circumstances);
