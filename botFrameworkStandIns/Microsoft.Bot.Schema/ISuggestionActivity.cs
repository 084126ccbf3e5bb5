using System.Collections.Generic;

namespace Microsoft.Bot.Schema;

public interface ISuggestionActivity : IMessageActivity
{
    IList<TextHighlight> TextHighlights { get; set; }
}
