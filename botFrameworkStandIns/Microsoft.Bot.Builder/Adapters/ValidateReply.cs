using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>Throws where the actual reply is not the expected one.</summary>
public delegate void ValidateReply(IActivity expected, IActivity actual);
