using System;

namespace Microsoft.Recognizers.Text;

/// <summary>The base of all recognizers.</summary>
public abstract class Recognizer<TRecognizerOptions>
    where TRecognizerOptions : struct
{
    internal Recognizer()
    {
    }

    /// <summary>
    /// The first of <paramref name="available"/> that serves the culture. Falls back to English when allowed.
    /// </summary>
    /// <exception cref="ArgumentException">No model serves the culture and there is no falling back.</exception>
    internal static string ServedCulture(string culture, bool fallbackToDefaultCulture, string model, params string[] available)
    {
        var nearest = string.IsNullOrEmpty(culture) ? null : Culture.MapToNearestLanguage(culture);
        if (Array.IndexOf(available, nearest) >= 0)
        {
            return nearest;
        }

        return fallbackToDefaultCulture
            ? Culture.English
            : throw new ArgumentException($"Could not find Model with the specified configuration: {culture}, {model}");
    }
}
