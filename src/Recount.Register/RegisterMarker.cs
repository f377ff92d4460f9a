namespace Recount.Register;

internal static class RegisterMarker;
