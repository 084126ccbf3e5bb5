using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Something about time that a text says.</summary>
internal sealed record Found(int Start, string Text, string Kind, List<Dictionary<string, string>> Readings);
