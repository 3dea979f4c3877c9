//! Plain records of text, declared once.

/// Declares plain records of text. On the host they can also be read from JSON and written out
/// as Rust source; the browser needs neither.
macro_rules! records {
    ($($(#[$meta:meta])* pub struct $name:ident { $($(#[$field_meta:meta])* pub $field:ident: $kind:ty,)* })*) => {
        $(
            $(#[$meta])*
            #[derive(Debug, Clone, Copy, PartialEq, Eq)]
            #[cfg_attr(not(target_arch = "wasm32"), derive(serde::Deserialize))]
            #[cfg_attr(not(target_arch = "wasm32"), serde(deny_unknown_fields))]
            pub struct $name { $($(#[$field_meta])* pub $field: $kind,)* }

            #[cfg(not(target_arch = "wasm32"))]
            impl super::emit::Emit for $name {
                fn emit(&self, out: &mut String) {
                    out.push_str(concat!(stringify!($name), "{"));
                    $(
                        out.push_str(concat!(stringify!($field), ":"));
                        super::emit::Emit::emit(&self.$field, out);
                        out.push(',');
                    )*
                    out.push('}');
                }
            }
        )*
    };
}
