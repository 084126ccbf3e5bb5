using System;
using System.Runtime.CompilerServices;
using System.Threading;

namespace Microsoft.Bot.Builder.Dialogs;

internal static class Misplaced
{
    /// <summary>Catches the call that leaves an optional argument out and so hands its cancellation token in as an object.</summary>
    /// <exception cref="ArgumentException">It is a token.</exception>
    public static void ThrowIfToken(object argument, [CallerArgumentExpression(nameof(argument))] string name = null)
    {
        if (argument is CancellationToken)
        {
            throw new ArgumentException($"{name} cannot be a cancellation token");
        }
    }
}
